/** The text of docs/performance.md. */
export const reportOf = (run: string, tables: string): string => `# How fast it is

Made by \`npm run -s bench -- --write\`: do not edit. Medians, with the least and the most of the rounds. Every program runs on
the same machine in the same run, in turn, in a fresh browser; the network and the processor are slowed down as Chromium's
developer tools do. The check is the same twenty-six questions, one on a page (all on one page in Smart Forms); the way to the first answer of
Ademruimte leads over its first screen, the introduction and the question what may be kept, pressed as soon as each is drawn; the largest paint
and what moves are those of an opening that nobody touches. A run that stopped goes on with \`--resume\`.
"–" is what a program does not have.

${run}

${tables}
`;

/** The same words, with every phone number on one line: the spaces and dashes in it break no line. */
export const withWholeNumbers = (words: string): string =>
  words.replaceAll(/(\d) ?- ?(?=\d)/g, '$1\u2011').replaceAll(/(\d) (?=\d)/g, '$1\u00a0');

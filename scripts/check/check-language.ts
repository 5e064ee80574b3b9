import type { FileProblem } from '../rules/content/file-problem.ts';
import { EASY_WORDS, faultsIn, LEVEL } from '../rules/language/level.ts';
import { measure } from '../rules/language/measure.ts';
import { type DutchText, EASY, shortTexts, textsOfApp, textsOfChecks } from '../rules/language/read-texts.ts';

/** Everything above the level (B1) in the given texts, with where it is and what to do; `most`: words of a sentence. */
export const languageFaults = (texts: readonly DutchText[], most?: number): readonly FileProblem[] =>
  texts.flatMap(({ file, place, text }) => faultsIn(text, most).map((message) => ({ file, place, message })));

const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** The figures of many texts in one line. */
export function figuresOf(name: string, texts: readonly DutchText[]): string {
  const measured = texts.map(({ text }) => measure(text));
  const sentences = measured.flatMap((one) => one.sentences);
  const long = measured.filter(({ words }) => words >= LEVEL.enough);
  const words = sentences.map((one) => one.words);
  const passive = sentences.filter((one) => one.passive).length;
  return [
    `${name}: ${texts.length} teksten, ${sentences.length} zinnen`,
    `gemiddeld ${average(words).toFixed(1)} woorden, langste ${words.reduce((most, one) => Math.max(most, one), 0)}`,
    `${passive} lijdende zinnen`,
    `Flesch-Douma gemiddeld ${average(long.map(({ ease }) => ease)).toFixed(0)}`,
  ].join(' · ');
}

/** The hardest texts that are long enough to measure, hardest first. */
function hardest(texts: readonly DutchText[], count: number): readonly string[] {
  return texts
    .map(({ file, place, text }) => ({ file, place, text, ...measure(text) }))
    .filter(({ words }) => words >= LEVEL.enough)
    .sort((a, b) => a.ease - b.ease)
    .slice(0, count)
    .map(({ file, place, text, ease }) => `${ease.toFixed(0).padStart(4)} ${file}, ${place}: ${text}`);
}

/**
 * `check-language.ts [--hardest N]`: measures the Dutch of the app, the checks and the catalogues, and says what is above
 * the level; 1 when anything is. With `--hardest` it also names the N texts that read hardest.
 */
export function main(args: readonly string[]): number {
  const sources = { app: textsOfApp('.'), vragenlijsten: textsOfChecks('.'), 'catalogus (kort)': shortTexts('.') };
  const easy = [...textsOfApp('.', EASY), ...textsOfChecks('.', EASY)];
  const texts = Object.values(sources).flat();
  for (const [name, own] of Object.entries({ ...sources, [EASY]: easy })) console.log(figuresOf(name, own));
  const count = Number(args[args.indexOf('--hardest') + 1]);
  if (args.includes('--hardest')) for (const line of hardest(texts, count || 25)) console.log(line);
  const faults = [...languageFaults(texts), ...languageFaults(easy, EASY_WORDS)];
  for (const { file, place, message } of faults) console.error(`Fout: ${file}, ${place}: ${message}`);
  console.log(
    faults.length === 0 ? 'Alle teksten zijn makkelijk te lezen (B1).' : `${faults.length} keer te moeilijk.`,
  );
  return faults.length === 0 ? 0 : 1;
}

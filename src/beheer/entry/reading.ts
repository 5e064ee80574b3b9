import { plainerWord } from '../../shared/office-words.ts';
import { sentenceParts, wordsOf } from '../../shared/sentences.ts';

/** How well most people read a text: at once, with some effort, or hardly. */
export type Level = 'easy' | 'harder' | 'hard';

/** How a text reads. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** Words of the longest sentence. */
  readonly longest: number;
  /** Words of offices, for which there are plainer ones. */
  readonly hard: readonly string[];
  readonly level: Level;
}

/** Most words of a sentence at level B1, and most that someone reads with effort. */
const [EASY, EFFORT] = [15, 25] as const;

function levelOf(longest: number, hard: number): Level {
  if (longest <= EASY && hard === 0) return 'easy';
  return longest <= EFFORT && hard <= 1 ? 'harder' : 'hard';
}

/** Reads a text as a test of language does: by the length of its sentences and by its words of offices. */
export function readingOf(text: string): Reading {
  const sentences = sentenceParts(text).map(wordsOf);
  const lengths = sentences.map((words) => words.length);
  const hard = sentences.flat().filter((word) => plainerWord(word) !== undefined);
  const longest = Math.max(0, ...lengths);
  return {
    words: lengths.reduce((sum, length) => sum + length, 0),
    sentences: sentences.length,
    longest,
    hard: hard.map((word) => word.toLowerCase()),
    level: levelOf(longest, hard.length),
  };
}

/** Columns with sentences that residents read. */
export const READ_COLUMNS: readonly string[] = [
  'kort',
  'omschrijving',
  'mededeling',
  'aanmelden',
  'voorwaarden',
  'bereikbaarheid',
  'tijden_toelichting',
  'kosten_toelichting',
];

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  easy: 'Goed te lezen',
  harder: 'Kan makkelijker',
  hard: 'Moeilijk te lezen',
};

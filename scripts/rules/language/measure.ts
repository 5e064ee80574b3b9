import { plainerWord } from '../../../src/shared/office-words.ts';
import { sentenceParts, wordsOf } from '../../../src/shared/sentences.ts';
import { mayStay } from './known-words.ts';
import { isPassive } from './passive.ts';
import { syllablesOf } from './syllables.ts';

/** What makes a text easy or hard to read, in figures. */
export interface Measures {
  readonly words: number;
  readonly sentences: readonly { readonly text: string; readonly words: number; readonly passive: boolean }[];
  /** Words of more than `LONG_WORD` letters that may not stay. */
  readonly longWords: readonly string[];
  readonly officeWords: readonly string[];
  /** Flesch-Douma: 206.84 − 77 × syllables per word − 0.93 × words per sentence. Higher is easier; 100 is very easy. */
  readonly ease: number;
}

/** Most letters of a word that nobody stumbles over. */
export const LONG_WORD = 16;
/** A name, or a word that readers know, counts like any other word of everyday Dutch: it cannot be made shorter. */
const KNOWN_WORD = 2;

/** A name, but for the first word of a sentence, which has a capital anyway. */
const isName = (word: string, at: number): boolean => at > 0 && /^[\p{Lu}\p{N}]/u.test(word);

const syllablesToRead = (words: readonly string[]): number =>
  words.reduce((sum, word, at) => {
    const syllables = syllablesOf(word);
    return sum + (isName(word, at) || mayStay(word) ? Math.min(syllables, KNOWN_WORD) : syllables);
  }, 0);

/** Soft hyphens are not seen, and a word with a hyphen is read in parts. */
const longestPart = (word: string): number =>
  Math.max(
    ...word
      .replaceAll('\u00AD', '')
      .split('-')
      .map((part) => [...part].length),
  );

/** Measures a text; one without words is as easy as can be. */
export function measure(text: string): Measures {
  const sentences = sentenceParts(text);
  const wordLists = sentences.map(wordsOf);
  const words = wordLists.flat();
  const perSentence = words.length / Math.max(1, sentences.length);
  const perWord = wordLists.map(syllablesToRead).reduce((a, b) => a + b, 0) / Math.max(1, words.length);
  return {
    words: words.length,
    sentences: sentences.map((one) => ({ text: one, words: wordsOf(one).length, passive: isPassive(one) })),
    longWords: words.filter((word) => longestPart(word) > LONG_WORD && !mayStay(word)),
    officeWords: words.filter((word) => plainerWord(word) !== undefined),
    ease: 206.84 - 77 * perWord - 0.93 * perSentence,
  };
}

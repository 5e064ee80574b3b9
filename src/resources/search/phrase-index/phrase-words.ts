import { compoundParts } from '../words/compounds.ts';
import { words } from '../words/normalize.ts';
import { personKeys } from '../words/person-words.ts';
import { stem } from '../words/stemmer.ts';

/** How the words of phrases are read in a language. */
export interface WordReader {
  readonly wordsOf: (text: string) => readonly string[];
  readonly keyOf: (word: string) => string;
  /** The keys of the parts of a compound. */
  readonly partsOf: (word: string) => readonly string[];
}

/** A word of a query: the keys it may stand for, each with how surely (0–1), the surest first. */
export type WeightedKeys = readonly (readonly [key: string, weight: number])[];

/** How much a part of a compound counts beside the compound. */
export const PART = 0.6;

/** The key of a word in a phrase: the kind of person it stands for, or its stem. */
function phraseKey(word: string): string {
  return personKeys(word)[0] ?? stem(word);
}

/** The keys of a word of a query: its own, and those of its parts when it is a compound. */
export function weightedKeys(word: string): WeightedKeys {
  return [[phraseKey(word), 1], ...compoundParts(word).map((part) => [stem(part), PART] as const)];
}

/** Plain lower-case letters need no normalising. */
const PLAIN = /^[a-z]+$/;

/** Dutch and English are read alike. */
export const DUTCH: WordReader = {
  wordsOf: (text) => (PLAIN.test(text) ? [text] : words(text)),
  keyOf: phraseKey,
  partsOf: (word) => compoundParts(word).map(stem),
};

import { PART, type WeightedKeys } from './phrase-words.ts';
import type { ReadPhrases, ReadWord } from './read-phrases.ts';

/** A key that a query may stand for, by its number, and how surely (0–1). */
export interface AskedKey {
  readonly number: number;
  readonly weight: number;
}

/** How much a pair of neighbouring words counts beside the two words themselves. */
const PAIR = 0.5;
/** A key that no phrase has counts as much in the length of a query as one that this many phrases have. */
const UNKNOWN_COUNT = 8;

/** How much keys and pairs of neighbouring keys say, from how few of the phrases have them, and the lengths that follow. */
export class PhraseWeights {
  /** By key. */
  readonly #idf: Float64Array;
  readonly #unknownIdf: number;
  /** By phrase. */
  readonly lengths: Float64Array;

  constructor({ words, postings }: ReadPhrases) {
    const idf = (count: number) => Math.log((words.length + 1) / (count + 0.5));
    this.#idf = Float64Array.from(postings, (found) => idf(found.length));
    this.#unknownIdf = Math.max(0, idf(UNKNOWN_COUNT));
    this.lengths = Float64Array.from(words, (read) => this.#phraseLength(read));
  }

  idfOf(number: number): number {
    return this.#idf[number] ?? 0;
  }

  /** The square of what a pair says. */
  pair(a: number, b: number): number {
    return PAIR * PAIR * this.idfOf(a) * this.idfOf(b);
  }

  #phraseLength(read: readonly ReadWord[]): number {
    let sum = 0;
    for (let i = 0; i < read.length; i += 1) {
      const { number, parts } = read[i] as ReadWord;
      sum += this.idfOf(number) ** 2;
      for (const part of parts) sum += (PART * this.idfOf(part)) ** 2;
      const before = read[i - 1];
      if (before) sum += this.pair(before.number, number);
    }
    return Math.sqrt(sum);
  }

  queryLength(query: readonly WeightedKeys[], asked: readonly (readonly AskedKey[])[]): number {
    let sum = 0;
    for (const [i, keys] of asked.entries()) {
      const [first] = keys;
      const weight = query[i]?.[0]?.[1] ?? 0;
      sum += (weight * (first ? this.idfOf(first.number) : this.#unknownIdf)) ** 2;
      const before = asked[i - 1]?.[0];
      if (first && before) sum += weight * this.pair(before.number, first.number);
    }
    return Math.sqrt(sum);
  }
}

import type { LabelledPhrases, NearPhrase, PhraseLanguage } from './labelled-phrases.ts';
import { type AskedKey, PhraseWeights } from './phrase-weights.ts';
import { DUTCH, type WeightedKeys } from './phrase-words.ts';
import { ReadPhrases } from './read-phrases.ts';

/** Phrases of which the pairs are looked at: those that share most words. */
const CANDIDATES = 60;

const byLikeness = (a: { id: number; similarity: number }, b: { id: number; similarity: number }) =>
  b.similarity - a.similarity || a.id - b.id;

/**
 * Finds the phrases nearest to a query: the cosine over keys and pairs of neighbouring keys, each weighted by how rare it is.
 * Made at the first question, or before that in pieces by `prepare`.
 */
export class PhraseIndex {
  readonly language: PhraseLanguage;
  readonly #read: ReadPhrases;
  #weights: PhraseWeights | undefined;
  /** By key that was asked for: the number of phrases by label. As many as there are keys at most. */
  readonly #counts = new Map<string, ReadonlyMap<string, number>>();

  constructor(phrases: LabelledPhrases, language: PhraseLanguage, reader = DUTCH) {
    this.language = language;
    this.#read = new ReadPhrases(phrases, reader);
  }

  /** Reads a piece; true while more is left. */
  prepare(): boolean {
    if (this.#weights) return false;
    if (this.#read.readSome()) return true;
    this.#weights = new PhraseWeights(this.#read);
    return false;
  }

  #whole(): PhraseWeights {
    while (this.prepare());
    return this.#weights as PhraseWeights;
  }

  /** The words of all phrases, as keys. */
  get keys(): Iterable<string> {
    this.#whole();
    return this.#read.numbers.keys();
  }

  has(key: string): boolean {
    this.#whole();
    return this.#read.numbers.has(key);
  }

  /** The number of phrases of each label. */
  sizes(): Iterable<readonly [label: string, count: number]> {
    return this.#read.labels.map((label) => [label, this.#read.countOf(label)] as const);
  }

  /** The number of phrases of each label that have a key. */
  countsOf(key: string): ReadonlyMap<string, number> {
    this.#whole();
    const before = this.#counts.get(key);
    if (before) return before;
    const counts = new Map<string, number>();
    const number = this.#read.numbers.get(key);
    if (number === undefined) return counts;
    for (const id of this.#read.postings[number] ?? []) {
      const label = this.#read.labelOf(id);
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    this.#counts.set(key, counts);
    return counts;
  }

  /**
   * The `most` phrases that resemble a query most, best first. Keys that no phrase has count as well: what is about something
   * else resembles little.
   */
  nearest(query: readonly WeightedKeys[], most: number): NearPhrase[] {
    const weights = this.#whole();
    const asked = query.map((keys) => this.#weighted(keys));
    const length = weights.queryLength(query, asked);
    if (length === 0) return [];
    const cosine = (dot: number, id: number) => dot / (length * (weights.lengths[id] ?? 1));
    const candidates = [...this.#sharedKeys(asked, weights)]
      .map(([id, dot]) => ({ id, dot, similarity: cosine(dot, id) }))
      .sort(byLikeness)
      .slice(0, CANDIDATES);
    return candidates
      .map(({ id, dot }) => ({ id, similarity: cosine(dot + this.#sharedPairs(asked, id, weights), id) }))
      .sort(byLikeness)
      .slice(0, most)
      .map(({ id, similarity }) => ({
        label: this.#read.labelOf(id),
        language: this.language,
        phrase: this.#read.placeOf(id),
        similarity: Math.min(1, similarity),
      }));
  }

  #weighted(keys: WeightedKeys): readonly AskedKey[] {
    return keys.flatMap(([key, weight]) => {
      const number = this.#read.numbers.get(key);
      return number === undefined ? [] : [{ number, weight }];
    });
  }

  #sharedKeys(asked: readonly (readonly AskedKey[])[], weights: PhraseWeights): ReadonlyMap<number, number> {
    const dots = new Map<number, number>();
    const counted = new Set<number>();
    for (const { number, weight } of asked.flat()) {
      if (counted.has(number)) continue;
      counted.add(number);
      const says = weight * weights.idfOf(number) ** 2;
      for (const id of this.#read.postings[number] ?? []) dots.set(id, (dots.get(id) ?? 0) + says);
    }
    return dots;
  }

  #sharedPairs(asked: readonly (readonly AskedKey[])[], id: number, weights: PhraseWeights): number {
    const read = this.#read.words[id] ?? [];
    let sum = 0;
    for (let i = 1; i < asked.length; i += 1) {
      for (const a of asked[i - 1] ?? [])
        for (const b of asked[i] ?? [])
          for (let at = 1; at < read.length; at += 1)
            if (read[at - 1]?.number === a.number && read[at]?.number === b.number)
              sum += a.weight * b.weight * weights.pair(a.number, b.number);
    }
    return sum;
  }
}

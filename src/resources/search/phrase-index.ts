import { compoundParts } from './words/compounds.ts';
import { words } from './words/normalize.ts';
import { personKeys } from './words/person-words.ts';
import { stem } from './words/stemmer.ts';

/** Phrases by label: a need, a kind of distress, or matters that this product is not for. */
export type LabelledPhrases = Readonly<Record<string, readonly string[]>>;

/** The code of a language that there are phrases in. */
export type PhraseLanguage = string;

/** How the words of phrases are read in a language. */
export interface WordReader {
  readonly wordsOf: (text: string) => readonly string[];
  readonly keyOf: (word: string) => string;
  /** The keys of the parts of a compound. */
  readonly partsOf: (word: string) => readonly string[];
}

/** A phrase that resembles a query. */
export interface NearPhrase {
  readonly label: string;
  readonly language: PhraseLanguage;
  /** Its place among the phrases of its label, from 0. */
  readonly phrase: number;
  /** Cosine of the two, 0–1. */
  readonly similarity: number;
}

/** A word of a query: the keys it may stand for, each with how surely (0–1), the surest first. */
export type WeightedKeys = readonly (readonly [key: string, weight: number])[];

/** How much a pair of neighbouring words counts beside the two words themselves. */
const PAIR = 0.5;
/** How much a part of a compound counts beside the compound. */
const PART = 0.6;
/** Phrases that are read at once: some milliseconds of work on a slow phone. */
const AT_ONCE = 250;
/** Phrases of which the pairs are looked at: those that share most words. */
const CANDIDATES = 60;
/** A key that no phrase has counts as much in the length of a query as one that this many phrases have. */
const UNKNOWN_COUNT = 8;

interface AskedKey {
  readonly number: number;
  readonly weight: number;
}

/** A word of a phrase: the number of its key, and those of its parts when it is a compound. */
interface ReadWord {
  readonly number: number;
  readonly parts: readonly number[];
}

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
const DUTCH: WordReader = {
  wordsOf: (text) => (PLAIN.test(text) ? [text] : words(text)),
  keyOf: phraseKey,
  partsOf: (word) => compoundParts(word).map(stem),
};

const byLikeness = (a: { id: number; similarity: number }, b: { id: number; similarity: number }) =>
  b.similarity - a.similarity || a.id - b.id;

/**
 * Finds the phrases nearest to a query: the cosine over keys and pairs of neighbouring keys, each weighted by how rare it is.
 * Made at the first question, or before that in pieces by `prepare`.
 */
export class PhraseIndex {
  readonly language: PhraseLanguage;
  readonly #reader: WordReader;
  readonly #labels: readonly string[];
  /** A list is made when it is first asked for. */
  readonly #phrases: LabelledPhrases;
  readonly #numbers = new Map<string, number>();
  readonly #wordsRead = new Map<string, readonly ReadWord[]>();
  /** By phrase: its words in order, its label, its place among those of the label. */
  readonly #words: (readonly ReadWord[])[] = [];
  readonly #labelOf: number[] = [];
  readonly #placeOf: number[] = [];
  /** By key: the phrases that have it. */
  readonly #postings: number[][] = [];
  /** By key that was asked for: the number of phrases by label. As many as there are keys at most. */
  readonly #counts = new Map<string, ReadonlyMap<string, number>>();
  #label = 0;
  #place = 0;
  /** By key: how much it says, from how few phrases have it. */
  #idf: Float64Array | undefined;
  #unknownIdf = 0;
  #lengths = new Float64Array(0);

  constructor(phrases: LabelledPhrases, language: PhraseLanguage, reader = DUTCH) {
    this.language = language;
    this.#reader = reader;
    this.#labels = Object.keys(phrases);
    this.#phrases = phrases;
  }

  /** Reads a piece; true while more is left. */
  prepare(): boolean {
    for (let read = 0; read < AT_ONCE && this.#label < this.#labels.length; read += 1) this.#readNext();
    if (this.#label < this.#labels.length) return true;
    if (!this.#idf) this.#finish();
    return false;
  }

  /** The words of all phrases, as keys. */
  get keys(): Iterable<string> {
    while (this.prepare());
    return this.#numbers.keys();
  }

  has(key: string): boolean {
    while (this.prepare());
    return this.#numbers.has(key);
  }

  /** The number of phrases of each label. */
  sizes(): Iterable<readonly [label: string, count: number]> {
    return this.#labels.map((label) => [label, this.#phrases[label]?.length ?? 0] as const);
  }

  /** The number of phrases of each label that have a key. */
  countsOf(key: string): ReadonlyMap<string, number> {
    while (this.prepare());
    const before = this.#counts.get(key);
    if (before) return before;
    const counts = new Map<string, number>();
    const number = this.#numbers.get(key);
    if (number === undefined) return counts;
    for (const id of this.#postings[number] ?? []) {
      const label = this.#labels[this.#labelOf[id] ?? 0] ?? '';
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
    while (this.prepare());
    const asked = query.map((keys) => this.#weighted(keys));
    const length = this.#queryLength(query, asked);
    if (length === 0) return [];
    const cosine = (dot: number, id: number) => dot / (length * (this.#lengths[id] ?? 1));
    const candidates = [...this.#sharedKeys(asked)]
      .map(([id, dot]) => ({ id, dot, similarity: cosine(dot, id) }))
      .sort(byLikeness)
      .slice(0, CANDIDATES);
    return candidates
      .map(({ id, dot }) => ({ id, similarity: cosine(dot + this.#sharedPairs(asked, id), id) }))
      .sort(byLikeness)
      .slice(0, most)
      .map(({ id, similarity }) => ({
        label: this.#labels[this.#labelOf[id] ?? 0] ?? '',
        language: this.language,
        phrase: this.#placeOf[id] ?? 0,
        similarity: Math.min(1, similarity),
      }));
  }

  #readNext(): void {
    const text = this.#phrases[this.#labels[this.#label] ?? '']?.[this.#place];
    if (text === undefined) {
      this.#label += 1;
      this.#place = 0;
      return;
    }
    const id = this.#words.length;
    const read: ReadWord[] = [];
    for (const typed of text.split(' ')) for (const word of this.#readWord(typed)) read.push(word);
    for (const { number, parts } of read) {
      this.#post(number, id);
      for (const part of parts) this.#post(part, id);
    }
    this.#words.push(read);
    this.#labelOf.push(this.#label);
    this.#placeOf.push(this.#place);
    this.#place += 1;
  }

  /** Phrases are read in order, so one that has the key already is the last. */
  #post(number: number, id: number): void {
    const found = this.#postings[number];
    if (found && found[found.length - 1] !== id) found.push(id);
  }

  #readWord(typed: string): readonly ReadWord[] {
    const known = this.#wordsRead.get(typed);
    if (known) return known;
    const { wordsOf, keyOf, partsOf } = this.#reader;
    const read = wordsOf(typed).map((word) => ({
      number: this.#numberOf(keyOf(word)),
      parts: partsOf(word).map((part) => this.#numberOf(part)),
    }));
    this.#wordsRead.set(typed, read);
    return read;
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#postings.push([]) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #finish(): void {
    const idf = (count: number) => Math.log((this.#words.length + 1) / (count + 0.5));
    this.#idf = Float64Array.from(this.#postings, (found) => idf(found.length));
    this.#unknownIdf = Math.max(0, idf(UNKNOWN_COUNT));
    this.#lengths = Float64Array.from(this.#words, (read) => this.#phraseLength(read));
  }

  #idfOf(number: number): number {
    return this.#idf?.[number] ?? 0;
  }

  /** The square of what a pair says. */
  #pair(a: number, b: number): number {
    return PAIR * PAIR * this.#idfOf(a) * this.#idfOf(b);
  }

  #phraseLength(read: readonly ReadWord[]): number {
    let sum = 0;
    for (let i = 0; i < read.length; i += 1) {
      const { number, parts } = read[i] as ReadWord;
      sum += this.#idfOf(number) ** 2;
      for (const part of parts) sum += (PART * this.#idfOf(part)) ** 2;
      const before = read[i - 1];
      if (before) sum += this.#pair(before.number, number);
    }
    return Math.sqrt(sum);
  }

  #weighted(keys: WeightedKeys): readonly AskedKey[] {
    return keys.flatMap(([key, weight]) => {
      const number = this.#numbers.get(key);
      return number === undefined ? [] : [{ number, weight }];
    });
  }

  #queryLength(query: readonly WeightedKeys[], asked: readonly (readonly AskedKey[])[]): number {
    let sum = 0;
    for (const [i, keys] of asked.entries()) {
      const [first] = keys;
      const weight = query[i]?.[0]?.[1] ?? 0;
      sum += (weight * (first ? this.#idfOf(first.number) : this.#unknownIdf)) ** 2;
      const before = asked[i - 1]?.[0];
      if (first && before) sum += weight * this.#pair(before.number, first.number);
    }
    return Math.sqrt(sum);
  }

  #sharedKeys(asked: readonly (readonly AskedKey[])[]): ReadonlyMap<number, number> {
    const dots = new Map<number, number>();
    const counted = new Set<number>();
    for (const { number, weight } of asked.flat()) {
      if (counted.has(number)) continue;
      counted.add(number);
      const says = weight * this.#idfOf(number) ** 2;
      for (const id of this.#postings[number] ?? []) dots.set(id, (dots.get(id) ?? 0) + says);
    }
    return dots;
  }

  #sharedPairs(asked: readonly (readonly AskedKey[])[], id: number): number {
    const read = this.#words[id] ?? [];
    let sum = 0;
    for (let i = 1; i < asked.length; i += 1) {
      for (const a of asked[i - 1] ?? [])
        for (const b of asked[i] ?? [])
          for (let at = 1; at < read.length; at += 1)
            if (read[at - 1]?.number === a.number && read[at]?.number === b.number)
              sum += a.weight * b.weight * this.#pair(a.number, b.number);
    }
    return sum;
  }
}

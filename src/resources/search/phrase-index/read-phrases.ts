import type { LabelledPhrases } from './labelled-phrases.ts';
import type { WordReader } from './phrase-words.ts';

/** A word of a phrase: the number of its key, and those of its parts when it is a compound. */
export interface ReadWord {
  readonly number: number;
  readonly parts: readonly number[];
}

/** Phrases that are read at once: some milliseconds of work on a slow phone. */
const AT_ONCE = 250;

/** Phrases as the keys of their words, read in pieces; which phrases have a key. */
export class ReadPhrases {
  readonly labels: readonly string[];
  /** By phrase: its words in order. */
  readonly words: (readonly ReadWord[])[] = [];
  /** By key: the phrases that have it. */
  readonly postings: number[][] = [];
  readonly numbers = new Map<string, number>();
  readonly #reader: WordReader;
  /** A list is made when it is first asked for. */
  readonly #phrases: LabelledPhrases;
  readonly #wordsRead = new Map<string, readonly ReadWord[]>();
  /** By phrase: its label, and its place among those of the label. */
  readonly #labelOf: number[] = [];
  readonly #placeOf: number[] = [];
  #label = 0;
  #place = 0;

  constructor(phrases: LabelledPhrases, reader: WordReader) {
    this.labels = Object.keys(phrases);
    this.#reader = reader;
    this.#phrases = phrases;
  }

  labelOf(id: number): string {
    return this.labels[this.#labelOf[id] ?? 0] ?? '';
  }

  /** The place of a phrase among those of its label, from 0. */
  placeOf(id: number): number {
    return this.#placeOf[id] ?? 0;
  }

  countOf(label: string): number {
    return this.#phrases[label]?.length ?? 0;
  }

  /** Reads a piece; true while more is left. */
  readSome(): boolean {
    for (let read = 0; read < AT_ONCE && this.#label < this.labels.length; read += 1) this.#readNext();
    return this.#label < this.labels.length;
  }

  #readNext(): void {
    const text = this.#phrases[this.labels[this.#label] ?? '']?.[this.#place];
    if (text === undefined) {
      this.#label += 1;
      this.#place = 0;
      return;
    }
    const id = this.words.length;
    const read: ReadWord[] = [];
    for (const typed of text.split(' ')) for (const word of this.#readWord(typed)) read.push(word);
    for (const { number, parts } of read) {
      this.#post(number, id);
      for (const part of parts) this.#post(part, id);
    }
    this.words.push(read);
    this.#labelOf.push(this.#label);
    this.#placeOf.push(this.#place);
    this.#place += 1;
  }

  /** Phrases are read in order, so one that has the key already is the last. */
  #post(number: number, id: number): void {
    const found = this.postings[number];
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
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.postings.push([]) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

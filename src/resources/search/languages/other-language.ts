import type { LabelledPhrases } from '../phrase-index/labelled-phrases.ts';
import { PhraseIndex } from '../phrase-index/phrase-index.ts';
import type { WeightedKeys } from '../phrase-index/phrase-words.ts';
import { foldedWords } from '../words/fold.ts';
import { MAX_QUERY_LENGTH } from '../words/normalize.ts';
import { type LightStem, lightStemmer } from './light-stem.ts';

/** What a language besides Dutch and English brings to the search: its file in this folder. */
export interface LanguageWords {
  /** Unicode name of the script in which its words are written. */
  readonly script: string;
  readonly stem: LightStem;
  /** Words that say nothing, parted by spaces. */
  readonly unsaid: string;
  /** By need, `not-for-us`, or `illness/` with a Dutch word for it: words and short phrases. */
  readonly words: LabelledPhrases;
}

const ILLNESS = 'illness/';

/** The folded words of a query, no more of it than is read of any. */
const queryWordsIn = (text: string): readonly string[] =>
  foldedWords(foldedWords(text.slice(0, MAX_QUERY_LENGTH)).join(' ').slice(0, MAX_QUERY_LENGTH));

/** A query in this language. */
export interface ReadQuery {
  /** Its words; an illness as the Dutch word for it. */
  readonly words: readonly string[];
  /** Positions of illnesses, and of words that lead to needs. */
  readonly illnesses: ReadonlySet<number>;
  readonly known: ReadonlySet<number>;
  /** Its telling words, with the keys to compare with phrases. */
  readonly telling: readonly { readonly at: number; readonly keys: WeightedKeys }[];
}

/** The words of one language, which lead to needs. */
export class OtherLanguage {
  readonly index: PhraseIndex;
  readonly #script: RegExp;
  readonly #isLatin: boolean;
  readonly #stem: (word: string) => string;
  readonly #unsaid: ReadonlySet<string>;
  readonly #illnesses: readonly { readonly keys: readonly string[]; readonly dutch: string }[];

  constructor(code: string, { script, stem, unsaid, words }: LanguageWords) {
    const labels = Object.keys(words);
    const ofNeeds = labels.filter((label) => !label.startsWith(ILLNESS));
    this.#stem = lightStemmer(stem);
    this.#isLatin = script === 'Latin';
    this.#script = new RegExp(`\\p{Script=${script}}`, 'u');
    this.#unsaid = new Set(foldedWords(unsaid));
    this.index = new PhraseIndex(Object.fromEntries(ofNeeds.map((label) => [label, words[label] ?? []])), code, {
      wordsOf: (text) => foldedWords(text).filter((word) => !this.#unsaid.has(word)),
      keyOf: this.#stem,
      partsOf: () => [],
    });
    this.#illnesses = labels
      .filter((label) => label.startsWith(ILLNESS))
      .flatMap((label) =>
        (words[label] ?? []).map((name) => ({
          keys: foldedWords(name).map(this.#stem),
          dutch: label.slice(ILLNESS.length),
        })),
      );
  }

  #knows(word: string): boolean {
    const key = this.#stem(word);
    return this.index.has(key) || this.#illnesses.some(({ keys }) => keys.includes(key));
  }

  /**
   * How many words of a text are of this language and not of Dutch; 0 when more of them are Dutch. Another script leaves no doubt.
   */
  claim(text: string, isDutch: (word: string) => boolean): number {
    if (!this.#isLatin) return this.#script.test(text.slice(0, MAX_QUERY_LENGTH)) ? Number.POSITIVE_INFINITY : 0;
    const words = queryWordsIn(text);
    const own = words.filter((word) => !isDutch(word) && (this.#unsaid.has(word) || this.#knows(word))).length;
    const dutch = words.filter((word) => isDutch(word) && !this.#unsaid.has(word) && !this.#knows(word)).length;
    return own > dutch ? own : 0;
  }

  read(text: string): ReadQuery {
    const typed = queryWordsIn(text);
    const keys = typed.map(this.#stem);
    const words = [...typed];
    const illnesses = new Set<number>();
    for (const { keys: name, dutch } of this.#illnesses)
      for (const at of keys.keys())
        if (name.every((key, i) => keys[at + i] === key) && !illnesses.has(at)) {
          illnesses.add(at);
          words[at] = dutch;
        }
    return {
      words,
      illnesses,
      known: new Set(typed.flatMap((word, at) => (this.#unsaid.has(word) || this.#knows(word) ? [at] : []))),
      telling: typed.flatMap((word, at) =>
        this.#unsaid.has(word) ? [] : [{ at, keys: [[keys[at] ?? '', 1] as const] }],
      ),
    };
  }
}

import type { PhraseId } from '../catalogue/model.ts';
import type { Region } from '../catalogue/schema.ts';
import { DistressEar, type DistressRules } from './distress/detect-distress.ts';
import { LanguageEar, type LanguageRules } from './distress/language-ear.ts';
import { type LanguageWords, OtherLanguage } from './languages/other-language.ts';
import { type Meaning, type MeaningGroup, readMeaning } from './meanings.ts';
import type { LabelledPhrases } from './phrase-index/labelled-phrases.ts';
import { PhraseIndex } from './phrase-index/phrase-index.ts';
import { beginningOf, type Phrase, preparePhrase } from './phrases.ts';
import { makeVocabulary, type Vocabulary } from './words/vocabulary.ts';

/** The languages of which there are whole phrases. */
export type SpokenLanguage = 'nl' | 'en';

/** The words of the search as data. They are the same for everyone, whatever anyone types. */
export interface SearchWords {
  readonly groups: readonly MeaningGroup[];
  /** By language and label (a need, a kind of distress, or what this product is not for): what people say. */
  readonly phrases: Readonly<Record<SpokenLanguage, LabelledPhrases>>;
  /** Words of other languages by code: of those that someone chose. */
  readonly languages?: Readonly<Record<string, LanguageWords>>;
  /** Rules by which distress is heard; nothing is heard without. */
  readonly distress?: DistressRules;
  /** By language rules by which distress is heard in other languages than Dutch and English. */
  readonly distressIn?: Readonly<Record<string, LanguageRules>>;
}

/** A phrase with the meaning that it leads to; `order` is that of the meanings. */
export interface MeantPhrase {
  readonly phrase: Phrase;
  readonly meaning: Meaning;
  readonly order: number;
}

/** Groups of words that are read at once: some milliseconds of work on a slow phone. */
const GROUPS_AT_ONCE = 8;

/** What the search knows of people's words, read when it is first asked for, or before that in pieces by `prepare`. */
export class Lexicon {
  readonly #groups: readonly MeaningGroup[];
  readonly #meanings: Meaning[] = [];
  readonly #beginnings = new Map<string, MeantPhrase[]>();
  readonly #vocabularies = new WeakMap<ReadonlySet<string>, Vocabulary>();
  readonly #localMeanings = new WeakMap<Region, readonly Meaning[]>();
  readonly #phrases: Readonly<Record<string, LabelledPhrases>>;
  readonly #indexes: Readonly<Record<SpokenLanguage, PhraseIndex>>;
  readonly #others: readonly OtherLanguage[];
  /** Hears distress that is said outright. */
  readonly distress: DistressEar | undefined;
  /** Hears distress in other languages than Dutch and English. */
  readonly distressIn: LanguageEar;
  #knownWords: ReadonlySet<string> | undefined;

  constructor({ groups, phrases, languages = {}, distress, distressIn = {} }: SearchWords) {
    this.#others = Object.entries(languages).map(([code, words]) => new OtherLanguage(code, words));
    this.distress = distress && new DistressEar(distress);
    this.distressIn = new LanguageEar(distressIn);
    this.#groups = groups;
    this.#phrases = phrases;
    this.#indexes = { nl: new PhraseIndex(phrases.nl, 'nl'), en: new PhraseIndex(phrases.en, 'en') };
  }

  /** Reads a piece; true while more is left. */
  prepare(): boolean {
    const from = this.#meanings.length;
    if (from >= this.#groups.length)
      return (
        this.distress?.prepare() ||
        this.distressIn.prepare() ||
        this.#indexes.nl.prepare() ||
        this.#indexes.en.prepare()
      );
    for (const group of this.#groups.slice(from, from + GROUPS_AT_ONCE)) this.#add(readMeaning(group));
    return true;
  }

  #add(meaning: Meaning): void {
    const order = this.#meanings.push(meaning);
    for (const phrase of meaning.phrases) {
      const beginning = beginningOf(phrase);
      const alike = this.#beginnings.get(beginning);
      if (alike) alike.push({ phrase, meaning, order });
      else this.#beginnings.set(beginning, [{ phrase, meaning, order }]);
    }
  }

  /** The phrases of a language, to find the nearest among. */
  phrasesIn(language: SpokenLanguage): PhraseIndex {
    return this.#indexes[language];
  }

  /** The text of a phrase; undefined for one that is not there. */
  phraseText(label: string, { language, phrase }: PhraseId): string | undefined {
    return this.#phrases[language]?.[label]?.[phrase];
  }

  /** The language besides Dutch and English that a text is in, of those that are open. */
  otherLanguageOf(text: string, isDutch: (word: string) => boolean): OtherLanguage | undefined {
    const claims = this.#others.map((language) => ({ language, claim: language.claim(text, isDutch) }));
    return claims.filter(({ claim }) => claim > 0).sort((a, b) => b.claim - a.claim)[0]?.language;
  }

  #readAll(): void {
    while (this.#meanings.length < this.#groups.length) this.prepare();
  }

  /** Every meaning. */
  get meanings(): readonly Meaning[] {
    this.#readAll();
    return this.#meanings;
  }

  /** The phrases of all meanings that begin so, in order ({@link beginningOf}). */
  phrasesBeginning(beginning: string): readonly MeantPhrase[] {
    this.#readAll();
    return this.#beginnings.get(beginning) ?? [];
  }

  /** True for a key that stands in a Dutch phrase. */
  inPhrases(key: string): boolean {
    return this.#indexes.nl.has(key);
  }

  /** All keys that a misspelled word may stand for: those known here and those of a catalogue. */
  vocabularyWith(words: ReadonlySet<string>): Vocabulary {
    const before = this.#vocabularies.get(words);
    if (before) return before;
    const made = makeVocabulary([...this.knownWords, ...words, ...this.#indexes.nl.keys]);
    this.#vocabularies.set(words, made);
    return made;
  }

  /** Keys of single words that lead to a meaning. */
  get knownWords(): ReadonlySet<string> {
    this.#knownWords ??= new Set(
      this.meanings.flatMap(({ phrases }) =>
        phrases.flatMap((phrase) => phrase.keys.filter((key) => !key.startsWith('§'))),
      ),
    );
    return this.#knownWords;
  }

  /** The meanings of a region's own words. One that is known already is looked for in all the ways that are known. */
  localMeanings(region: Region): readonly Meaning[] {
    const before = this.#localMeanings.get(region);
    if (before) return before;
    const read = (region.words ?? []).map(({ say, means }) => this.#readLocal(say, means));
    this.#localMeanings.set(region, read);
    return read;
  }

  #readLocal(say: readonly string[], means: string): Meaning {
    const phrases = [means, ...say].map(preparePhrase);
    const known = this.meanings.find(({ professional }) => professional === means);
    return known
      ? { ...known, phrases }
      : readMeaning({ professional: means, kind: 'syn', alt: [], lay: say, means: {} });
  }
}

import type { DistressRules } from './distress/detect-distress.ts';
import { type PackedRules, packRules, unpackRules } from './distress/packed-rules.ts';
import { Lexicon, type SearchWords } from './lexicon.ts';
import type { MeaningGroup } from './meanings.ts';
import { type PackedPhrases, packPhrases, unpackPhrases } from './packed-phrases.ts';
import type { PhraseLanguage } from './phrase-index.ts';

/** A list of phrases by language. */
type Phrases = Readonly<Partial<Record<PhraseLanguage, readonly string[]>>>;

/** What a file of phrases holds: lists by label, or one list that is named by the file. */
export type PhraseFile = Readonly<Record<string, Phrases>> | Phrases;

const isList = (content: PhraseFile): content is Phrases => Array.isArray((content as Phrases).nl);

/** The lists of a file with their labels: a need, a kind of distress after `distress/`, or the name of a file that is one list. */
function listsOf(name: string, content: PhraseFile): readonly (readonly [string, Phrases])[] {
  if (isList(content)) return [[name, content]];
  return Object.entries(content).map(
    ([label, phrases]) => [name === 'distress' ? `distress/${label}` : label, phrases] as const,
  );
}

/** The words of the search out of their files; `files` are those of phrases, by name. */
export function joinSearchWords(
  groups: readonly MeaningGroup[],
  files: Readonly<Record<string, PhraseFile>>,
  distress: DistressRules,
): SearchWords {
  const lists = Object.entries(files).flatMap(([name, content]) => listsOf(name, content));
  const phrasesIn = (language: PhraseLanguage) =>
    Object.fromEntries(lists.map(([label, phrases]) => [label, phrases[language] ?? []]));
  return { groups, phrases: { nl: phrasesIn('nl'), en: phrasesIn('en') }, distress };
}

/** The words of the search as a file carries them; the phrases of another language than Dutch come with its texts. */
export interface PackedSearchWords extends Omit<SearchWords, 'phrases' | 'distressIn'> {
  readonly phrases: PackedPhrases;
  readonly distressIn: Readonly<Record<string, PackedRules>>;
}

const inEach = <From, To>(
  of: Readonly<Record<string, From>>,
  change: (one: From) => To,
): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(of).map(([language, one]) => [language, change(one)]));

export const packSearchWords = ({ phrases, distressIn = {}, ...words }: SearchWords): PackedSearchWords => ({
  ...words,
  distressIn: inEach(distressIn, packRules),
  phrases: packPhrases(phrases.nl),
});

let opened: SearchWords = { groups: [], phrases: { nl: {}, en: {} } };

/** The lexicon of this product. Until its words are opened, the search knows those of the catalogue alone. */
export let lexicon = new Lexicon(opened);

/** Takes in the words of the search. */
export function openSearchWords(words: SearchWords): void {
  opened = words;
  lexicon = new Lexicon(opened);
}

/** Takes in the words of the search as they came in a file; phrases of other languages that came before stay. */
export function openPackedWords({ phrases, distressIn, ...words }: PackedSearchWords): void {
  openSearchWords({
    ...words,
    distressIn: inEach(distressIn, unpackRules),
    phrases: { nl: unpackPhrases(phrases), en: opened.phrases.en },
  });
}

/** Takes in the English phrases, which only those who read English have. */
export function openEnglishPhrases(phrases: PackedPhrases): void {
  openSearchWords({ ...opened, phrases: { ...opened.phrases, en: unpackPhrases(phrases) } });
}

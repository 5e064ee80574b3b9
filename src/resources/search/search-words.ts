import type { DistressRules } from './distress/detect-distress.ts';
import { packOutright } from './distress/packed-outright.ts';
import { type PackedRules, packRules, unpackRules } from './distress/packed-rules.ts';
import type { LanguageWords } from './languages/other-language.ts';
import { Lexicon, type SearchWords, type SpokenLanguage } from './lexicon.ts';
import type { MeaningGroup } from './meanings.ts';
import { type PackedPhrases, packPhrases, unpackPhrases } from './packed-phrases.ts';
import { foldedWords } from './words/fold.ts';

/** A list of phrases by language. */
type Phrases = Readonly<Partial<Record<SpokenLanguage, readonly string[]>>>;

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
  const phrasesIn = (language: SpokenLanguage) =>
    Object.fromEntries(lists.map(([label, phrases]) => [label, phrases[language] ?? []]));
  return { groups, phrases: { nl: phrasesIn('nl'), en: phrasesIn('en') }, distress };
}

/** The words of the search as a file carries them; the phrases of another language than Dutch come with its texts. */
export interface PackedSearchWords extends Omit<SearchWords, 'phrases' | 'languages' | 'distressIn'> {
  readonly phrases: PackedPhrases;
  readonly distressIn: Readonly<Record<string, PackedRules>>;
}

const inEach = <From, To>(
  of: Readonly<Record<string, From>>,
  change: (one: From) => To,
): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(of).map(([language, one]) => [language, change(one)]));

export const packSearchWords = ({
  phrases,
  distress,
  distressIn = {},
  languages: _,
  ...words
}: SearchWords): PackedSearchWords => ({
  ...words,
  ...(distress && { distress: packOutright(distress) }),
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
    ...(opened.languages && { languages: opened.languages }),
  });
}

/** The words of a language as they come with its texts: phrases of English, words of any other. */
export type PackedLanguage = PackedPhrases | PackedLanguageWords;

interface PackedLanguageWords extends Omit<LanguageWords, 'words'> {
  readonly words: PackedPhrases;
}

/** Packs the words of a language, folded. */
export const packLanguage = ({ words, ...rest }: LanguageWords): PackedLanguageWords => ({
  ...rest,
  words: packPhrases(inEach(words, (some) => some.map((one) => foldedWords(one).join(' ')))),
});

/** Takes in what came with the texts of a language: only who chose it has it. */
export function openLanguage(code: string, came: PackedLanguage): void {
  if ('phrases' in came) openSearchWords({ ...opened, phrases: { ...opened.phrases, en: unpackPhrases(came) } });
  else {
    const words = { ...came, words: unpackPhrases(came.words) };
    openSearchWords({ ...opened, languages: { ...opened.languages, [code]: words } });
  }
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type PackedTexts, packTexts, shapeOf } from '../../../src/i18n/packed-texts.ts';
import type { Check, Definition } from '../../../src/questionnaires/index.ts';
import {
  type DistressRules,
  joinSearchWords,
  type LanguageRules,
  type LanguageWords,
  type PackedLanguage,
  type PackedSearchWords,
  type PhraseFile,
  packLanguage,
  packPhrases,
  packSearchWords,
  type SearchWords,
} from '../../../src/resources/index.ts';
import { contentOf } from '../content-folder.mjs';

/**
 * When the app fetches a file: `check` before the first question of the first check, `rest` after it, and `kiosk` only on
 * a screen for everyone.
 */
const PARTS = ['check', 'rest', 'kiosk'] as const;
export type Part = (typeof PARTS)[number];

/** The language that the first screen is written in: its texts are part of the script. */
export const SOURCE_LANGUAGE = 'nl';

/** Groups of texts that are in the script in the source language, and in the first file of every other one. */
const FIRST_SCREEN: readonly string[] = ['consent', 'shell', 'start', 'ui'];
const PART_OF_GROUP: Readonly<Record<string, Part | undefined>> = {
  check: 'check',
  keyboard: 'kiosk',
  kiosk: 'kiosk',
  staff: 'kiosk',
};

const DEFINITIONS = join('src', 'questionnaires', 'definitions');
const LOCALES = join('src', 'i18n', 'locales');
const SEARCH_WORDS = join('src', 'resources', 'search', 'lay-words.json');
const DISTRESS = join('src', 'resources', 'search', 'distress', 'distress-rules.json');
const DISTRESS_IN = join('src', 'resources', 'search', 'distress', 'languages');
const LANGUAGE_WORDS = join('src', 'resources', 'search', 'languages');
const PHRASES = join('src', 'resources', 'phrases');
const PAYER_RULES = join('src', 'resources', 'payer', 'rules.json');

/** The folders that the files are made of: a change below one of them changes what the app is told. */
export const CONTENT_SOURCES: readonly string[] = [
  DEFINITIONS,
  LOCALES,
  SEARCH_WORDS,
  DISTRESS,
  DISTRESS_IN,
  LANGUAGE_WORDS,
  PHRASES,
  PAYER_RULES,
];

/** One file of what the app is about: its address below that of the app, what is in it, and the hash that it must have. */
export interface ContentFile {
  readonly path: string;
  readonly source: string;
  /** Subresource integrity: `sha256-…`. */
  readonly integrity: string;
}

/** Everything that the app reads besides its script. What is in a file depends on the language and the part alone. */
export interface ContentFiles {
  readonly data: Readonly<Partial<Record<Part, ContentFile>>>;
  readonly texts: Readonly<Record<string, Readonly<Partial<Record<Part, ContentFile>>>>>;
  /** Tells which files the other languages have: fetched by who chooses one, so that a language costs nobody else anything. */
  readonly languages: ContentFile;
}

type Json = Readonly<Record<string, unknown>>;

/** The checks, and with the `rest` the rules of who pays and the words of the search. */
export interface FirstData {
  readonly checks: readonly Check[];
}
export interface OtherData extends FirstData {
  readonly payerRules: unknown;
  readonly searchWords: PackedSearchWords;
}

/** How the app is told of a file. */
export const reference = ({ path, integrity }: ContentFile) => ({ path, integrity });

const referencesOf = (parts: Readonly<Partial<Record<Part, ContentFile>>>) =>
  Object.fromEntries(Object.entries(parts).map(([part, file]) => [part, reference(file)]));

const readJson = (path: string): Json => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as Json;
/** `$schema` is for who edits the file. */
const readTexts = (path: string): Json => {
  const { $schema: _, ...texts } = readJson(path);
  return texts;
};

function contentFile(name: string, content: unknown): ContentFile {
  const source = JSON.stringify(content);
  const hash = createHash('sha256').update(source).digest();
  return {
    path: `assets/${name}-${hash.toString('base64url').slice(0, 8)}.json`,
    source,
    integrity: `sha256-${hash.toString('base64')}`,
  };
}

/** Ids of the checks, in the order of the start screen: the first of them is asked most. */
export function checkIds(root: string): readonly string[] {
  const definitions = readdirSync(join(root, DEFINITIONS))
    .map((id) => join(root, DEFINITIONS, id, 'questionnaire.json'))
    .filter((path) => existsSync(path))
    .map((path) => readJson(path) as { readonly id: string; readonly start?: number });
  return definitions
    .sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || a.id.localeCompare(b.id))
    .map(({ id }) => id);
}

/** Drawings as addresses that hold the drawing itself, by their name: `sleep` for a question, `weather.sun` for an answer. */
function readPictures(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  const address = (name: string) =>
    `data:image/svg+xml,${encodeURIComponent(readFileSync(join(folder, name), 'utf8').trim()).replaceAll('%20', ' ')}`;
  return Object.fromEntries(names.map((name) => [basename(name, '.svg'), address(name)]));
}

/** The content check holds the definition against its schema. */
function readCheck(root: string, id: string): Check {
  const folder = join(root, DEFINITIONS, id);
  const definition = readTexts(join(folder, 'questionnaire.json')) as unknown as Definition;
  return { definition, pictures: readPictures(join(folder, 'pictures')) };
}

function readChecksIn(root: string, language: string, ids: readonly string[]): Json {
  const paths = ids.map((id) => [id, join(root, DEFINITIONS, id, `${language}.json`)] as const);
  return Object.fromEntries(paths.filter(([, path]) => existsSync(path)).map(([id, path]) => [id, readTexts(path)]));
}

/** The groups of texts of one part of a language. */
export function readTextsOf(root: string, language: string, part: Part): Json {
  const folder = join(root, LOCALES, language);
  const groups = readdirSync(folder)
    .map((file) => basename(file, '.json'))
    .filter((group) => group !== 'language');
  const partOf = (group: string): Part | undefined =>
    FIRST_SCREEN.includes(group)
      ? language === SOURCE_LANGUAGE
        ? undefined
        : 'check'
      : (PART_OF_GROUP[group] ?? 'rest');
  const own = groups.filter((group) => partOf(group) === part);
  const texts = Object.fromEntries(own.map((group) => [group, readTexts(join(folder, `${group}.json`))]));
  const [first = '', ...others] = checkIds(root);
  if (part === 'kiosk') return texts;
  return { ...texts, checks: readChecksIn(root, language, part === 'check' ? [first] : others) };
}

/** The first check. */
export function readFirstData(root: string): FirstData {
  return {
    checks: checkIds(root)
      .slice(0, 1)
      .map((id) => readCheck(root, id)),
  };
}

/** By language the rules by which distress is heard in it. */
const readDistressIn = (root: string): Readonly<Record<string, LanguageRules>> =>
  Object.fromEntries(
    readdirSync(join(root, DISTRESS_IN)).map((file) => [
      basename(file, '.json'),
      readJson(join(root, DISTRESS_IN, file)) as unknown as LanguageRules,
    ]),
  );

/** The word lists of the search and the phrases of every need. */
function readSearchWords(root: string): SearchWords {
  const files = readdirSync(join(root, PHRASES)).map((file) => [
    basename(file, '.json'),
    readJson(join(root, PHRASES, file)) as unknown as PhraseFile,
  ]);
  const { groups } = readJson(join(root, SEARCH_WORDS)) as unknown as Pick<SearchWords, 'groups'>;
  const distress = readJson(join(root, DISTRESS)) as unknown as DistressRules;
  return { ...joinSearchWords(groups, Object.fromEntries(files), distress), distressIn: readDistressIn(root) };
}

/** What each language besides Dutch brings to the search, by its code; it comes with its texts. */
export function readSearchLanguages(root: string): ReadonlyMap<string, PackedLanguage> {
  const files = readdirSync(join(root, LANGUAGE_WORDS)).filter((file) => file.endsWith('.json'));
  return new Map<string, PackedLanguage>([
    ['en', packPhrases(readSearchWords(root).phrases.en)],
    ...files.map((file) => {
      const words = readJson(join(root, LANGUAGE_WORDS, file)) as unknown as LanguageWords;
      return [basename(file, '.json'), packLanguage(words)] as const;
    }),
  ]);
}

/** What a file of texts holds besides, under a name that no group of texts has. */
function besideTexts(root: string, language: string, part: Part): Json {
  const searchPhrases = part === 'rest' ? readSearchLanguages(root).get(language) : undefined;
  return searchPhrases ? { searchPhrases } : {};
}

/** The other checks, the rules of who pays and the words of the search. */
export function readOtherData(root: string): OtherData {
  return {
    checks: checkIds(root)
      .slice(1)
      .map((id) => readCheck(root, id)),
    payerRules: readJson(contentOf(root).rules),
    searchWords: packSearchWords(readSearchWords(root)),
  };
}

/** Languages that have texts, the source first. */
const languagesOf = (root: string): readonly string[] => [
  SOURCE_LANGUAGE,
  ...readdirSync(join(root, LOCALES)).filter((code) => code !== SOURCE_LANGUAGE),
];

/** A part of a language without its keys: those of the Dutch, which alone brings them. */
function packedTexts(root: string, language: string, part: Part): PackedTexts {
  const shape = shapeOf(readTextsOf(root, SOURCE_LANGUAGE, part));
  const packed = packTexts(shape, { ...readTextsOf(root, language, part), ...besideTexts(root, language, part) });
  return language === SOURCE_LANGUAGE ? { shape, ...packed } : packed;
}

/** Every file of what the app is about, made of the sources below `root`. The same sources make the same files. */
export function readContentFiles(root: string): ContentFiles {
  const textsOf = (language: string) =>
    Object.fromEntries(
      PARTS.map((part) => [part, contentFile(`text-${language}-${part}`, packedTexts(root, language, part))]),
    );
  const texts = languagesOf(root).map((language) => [language, textsOf(language)] as const);
  const others = texts.filter(([language]) => language !== SOURCE_LANGUAGE);
  return {
    data: {
      check: contentFile('data-check', readFirstData(root)),
      rest: contentFile('data-rest', readOtherData(root)),
    },
    texts: Object.fromEntries(texts),
    languages: contentFile('languages', Object.fromEntries(others.map(([code, parts]) => [code, referencesOf(parts)]))),
  };
}

/** All of them in a row. */
export const listContentFiles = ({ data, texts, languages }: ContentFiles): readonly ContentFile[] => [
  ...[data, ...Object.values(texts)].flatMap((parts) => Object.values(parts)),
  languages,
];

import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PackedTexts, packTexts, shapeOf } from '../../../src/i18n/packed-texts.ts';
import { type PackedSearchWords, packSearchWords } from '../../../src/resources/index.ts';
import { contentOf } from '../content-folder.mjs';
import { checkIds, type FirstData, readCheck, readFirstData } from './read-checks.ts';
import { readSearchLanguages, readSearchWords } from './read-search.ts';
import { PARTS, type Part, readTextsOf, SOURCE_LANGUAGE } from './read-texts.ts';
import { type Json, LOCALES, readJson } from './sources.ts';

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

/** What comes after the first check: the others, the rules of who pays and the words of the search. */
export interface OtherData extends FirstData {
  readonly payerRules: unknown;
  readonly searchWords: PackedSearchWords;
}

/** How the app is told of a file. */
export const reference = ({ path, integrity }: ContentFile) => ({ path, integrity });

const referencesOf = (parts: Readonly<Partial<Record<Part, ContentFile>>>) =>
  Object.fromEntries(Object.entries(parts).map(([part, file]) => [part, reference(file)]));

function contentFile(name: string, content: unknown): ContentFile {
  const source = JSON.stringify(content);
  const hash = createHash('sha256').update(source).digest();
  return {
    path: `assets/${name}-${hash.toString('base64url').slice(0, 8)}.json`,
    source,
    integrity: `sha256-${hash.toString('base64')}`,
  };
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

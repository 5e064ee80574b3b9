import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DEFINITIONS = join('src', 'questionnaires', 'definitions');
export const LOCALES = join('src', 'i18n', 'locales');
export const SEARCH_WORDS = join('src', 'resources', 'search', 'lay-words.json');
export const DISTRESS = join('src', 'resources', 'search', 'distress', 'distress-rules.json');
export const DISTRESS_IN = join('src', 'resources', 'search', 'distress', 'languages');
export const LANGUAGE_WORDS = join('src', 'resources', 'search', 'languages');
export const PHRASES = join('src', 'resources', 'phrases');
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

export type Json = Readonly<Record<string, unknown>>;

export const readJson = (path: string): Json => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as Json;
/** `$schema` is for who edits the file. */
export const readTexts = (path: string): Json => {
  const { $schema: _, ...texts } = readJson(path);
  return texts;
};

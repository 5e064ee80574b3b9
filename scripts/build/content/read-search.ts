import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type DistressRules,
  joinSearchWords,
  type LanguageRules,
  type LanguageWords,
  type PackedLanguage,
  type PhraseFile,
  packLanguage,
  packPhrases,
  type SearchWords,
} from '../../../src/resources/index.ts';
import { DISTRESS, DISTRESS_IN, LANGUAGE_WORDS, PHRASES, readJson, SEARCH_WORDS } from './sources.ts';

/** By language the rules by which distress is heard in it. */
const readDistressIn = (root: string): Readonly<Record<string, LanguageRules>> =>
  Object.fromEntries(
    readdirSync(join(root, DISTRESS_IN)).map((file) => [
      basename(file, '.json'),
      readJson(join(root, DISTRESS_IN, file)) as unknown as LanguageRules,
    ]),
  );

/** The word lists of the search and the phrases of every need. */
export function readSearchWords(root: string): SearchWords {
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

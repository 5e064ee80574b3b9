import { readFileSync } from 'node:fs';
import type { TextKey } from '../../src/i18n/t.ts';
import { isPseudo, pseudoText, slotOf } from './pseudo/pseudo-texts.ts';

/** The language of a simpler form: `nl` for `nl-x-simpel`; of one that nobody speaks, the one whose place it takes. */
export const spokenLanguage = (language: string): string => slotOf(language).split('-x-')[0] ?? language;

const LOCALES = new URL('../../src/i18n/locales/', import.meta.url);

function find(language: string, key: string): unknown {
  const [group, ...path] = key.split('.');
  const file: unknown = JSON.parse(readFileSync(new URL(`${language}/${group}.json`, LOCALES), 'utf8'));
  return path.reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], file);
}

/**
 * The text of a key in a language, as the app shows it: what a simpler form (`nl-x-simpel`) leaves out is that of the
 * language itself. Throws when the file has no such text.
 */
export function textIn(language: string, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const source = isPseudo(language) ? 'nl' : language;
  const found = find(source, key) ?? find(spokenLanguage(source), key);
  if (typeof found !== 'string') throw new Error(`no text ${key} in ${language}`);
  const text = isPseudo(language) ? pseudoText(language, found) : found;
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** The Dutch text of a key, so that a test keeps working when the wording changes. */
export const nl = (key: TextKey, values?: Readonly<Record<string, string | number>>): string =>
  textIn('nl', key, values);

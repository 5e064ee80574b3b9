import { readFileSync } from 'node:fs';
import type { TextKey } from '../../src/i18n/t.ts';

const LOCALES = new URL('../../src/i18n/locales/', import.meta.url);

/** The text of a key in a language, as the app shows it. Throws when the file has no such text. */
export function textIn(language: string, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const [group, ...path] = key.split('.');
  const file: unknown = JSON.parse(readFileSync(new URL(`${language}/${group}.json`, LOCALES), 'utf8'));
  const found = path.reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], file);
  if (typeof found !== 'string') throw new Error(`no text ${key} in ${language}`);
  return found.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** The Dutch text of a key, so that a test keeps working when the wording changes. */
export const nl = (key: TextKey, values?: Readonly<Record<string, string | number>>): string =>
  textIn('nl', key, values);

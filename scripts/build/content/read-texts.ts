import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkIds, readChecksIn } from './read-checks.ts';
import { type Json, LOCALES, readTexts } from './sources.ts';

/**
 * When the app fetches a file: `check` before the first question of the first check, `rest` after it, and `kiosk` only on
 * a screen for everyone.
 */
export const PARTS = ['check', 'rest', 'kiosk'] as const;
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

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { exportInput } from '../../../src/app/outcome/export-input.ts';
import {
  addTexts,
  formality,
  formatDate,
  formatEuro,
  formatList,
  hasOwnText,
  hasText,
  LANGUAGES,
  showLocale,
  spokenLanguage,
  translate,
  translateList,
} from '../../../src/i18n/index.ts';

const SIMPLER = 'nl-x-simpel';
const page: { lang?: string; dir?: string } = {};

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: page });
  addTexts('nl', 'proof', {
    easy: 'Dag',
    hard: 'Gaat het u goed?',
    hard_je: 'Gaat het je goed?',
    kept_one: '{{count}} adres',
    kept_other: '{{count}} adressen',
    list: ['een', 'twee'],
  });
  addTexts(SIMPLER, 'proof', { hard: 'Hoe gaat het met u?', hard_je: 'Hoe gaat het met jou?' });
  showLocale(SIMPLER);
});

afterAll(() => {
  showLocale('nl');
  formality.value = 'formal';
  vi.unstubAllGlobals();
});

test('a simpler form is Dutch to a screen reader and to hyphenation', () => {
  expect(page).toEqual({ lang: 'nl', dir: 'ltr' });
  expect(['nl-x-simpel', 'nl', 'en-GB'].map(spokenLanguage)).toEqual(['nl', 'nl', 'en-GB']);
});

test('stands beside Dutch in the list of languages', () => {
  expect([...LANGUAGES.keys()].slice(0, 2)).toEqual(['nl', SIMPLER]);
});

test('shows the ordinary Dutch where it has no words of its own', () => {
  expect(translate('proof.easy')).toBe('Dag');
  expect(translate('proof.hard')).toBe('Hoe gaat het met u?');
  expect(['kept', 'kept'].map((key, at) => translate(`proof.${key}`, { count: at + 1 }))).toEqual([
    '1 adres',
    '2 adressen',
  ]);
  expect(translateList('proof.list')).toEqual(['een', 'twee']);
  expect([hasText('proof.easy'), hasOwnText('proof.easy'), hasOwnText('proof.hard')]).toEqual([true, false, true]);
});

test('says "je" to who is called so', () => {
  formality.value = 'informal';
  expect(translate('proof.hard')).toBe('Hoe gaat het met jou?');
  formality.value = 'formal';
});

test('writes days, money and lists as Dutch does', () => {
  expect(formatDate('2026-11-30')).toBe('30 november 2026');
  expect(formatEuro(1234.5)).toBe('€\u00A01.234,50');
  expect(formatList(['a', 'b', 'c'])).toBe('a, b en c');
});

test('a file with answers says that it is Dutch', async () => {
  const run = { check: 'mantelzorg', answers: {}, finishedOn: '2026-11-20' };
  expect((await exportInput(run, new Date('2026-11-22T12:00:00Z'))).language).toBe('nl-NL');
});

import { beforeAll, expect, test } from 'vitest';
import { fillIn, findText, storedTexts, storeTexts } from '../../../src/i18n/texts.ts';

const formal = { isInformal: false };
const informal = { isInformal: true };

beforeAll(() => {
  storeTexts('nl', 'own', {
    title: 'Uw titel',
    title_je: 'Jouw titel',
    plain: 'Titel',
    kept_one: '{{count}} adres van u',
    kept_other: '{{count}} adressen van u',
    kept_je_one: '{{count}} adres van jou',
    list: ['a', 'b'],
  });
  storeTexts('nl', 'own', { page: { deep: 'diep' } });
  storeTexts('nl', 'own', { page: { deeper: 'dieper' } });
  storeTexts('pl', 'own', { kept_one: 'adres', kept_few: 'adresy', kept_many: 'adresów', plain: 'tytuł' });
});

test('texts that come later stand beside those of before', () => {
  expect(storedTexts('nl', 'own.page')).toEqual({ deep: 'diep', deeper: 'dieper' });
  expect(storedTexts('nl', 'own.plain.more')).toBeUndefined();
  expect(storedTexts('xx', 'own')).toBeUndefined();
});

test('who is called "je" gets that form where there is one', () => {
  expect(findText('nl', 'own.title', informal)).toBe('Jouw titel');
  expect(findText('nl', 'own.plain', informal)).toBe('Titel');
  expect(findText('nl', 'own.title', formal)).toBe('Uw titel');
});

test('the number chooses the ending, by the rules of the language', () => {
  expect([1, 2, 5].map((count) => findText('pl', 'own.kept', { ...formal, count }))).toEqual([
    'adres',
    'adresy',
    'adresów',
  ]);
  expect(findText('nl', 'own.kept', { ...informal, count: 1 })).toBe('{{count}} adres van jou');
  expect(findText('nl', 'own.kept', { ...informal, count: 2 })).toBe('{{count}} adressen van u');
  expect(findText('nl', 'own.kept', formal)).toBeUndefined();
});

test('what a language does not say, Dutch says, and a language comes before its form of address', () => {
  expect(findText('pl', 'own.title', formal)).toBe('Uw titel');
  expect(findText('pl', 'own.plain', informal)).toBe('tytuł');
  expect(findText('pl', 'own.list', formal)).toEqual(['a', 'b']);
  expect(findText('pl', 'own.none', formal)).toBeUndefined();
});

test('values stand where they belong, as they are, and once', () => {
  expect(fillIn('{{a}} en {{b}}', { a: '{{b}} $& <b>', b: 0 })).toBe('{{b}} $& <b> en 0');
  expect(fillIn('{{a}} en {{b}}', { a: 1 })).toBe('1 en {{b}}');
});

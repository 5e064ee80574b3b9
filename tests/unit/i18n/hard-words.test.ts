import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { addTexts, cutAtHardWords, meaningOf, type Texts } from '../../../src/i18n/index.ts';

const wordsOf = (code: string): Texts => JSON.parse(readFileSync(`src/i18n/locales/${code}/words.json`, 'utf8'));

beforeAll(() => addTexts('nl', 'words', wordsOf('nl')));

test('a text is cut at each hard word, once, as it stands there', () => {
  expect(cutAtHardWords('Voor een Wlz-indicatie belt u het CIZ. De Wlz betaalt.')).toEqual([
    'Voor een ',
    'Wlz',
    '-',
    'indicatie',
    ' belt u het ',
    'CIZ',
    '. De Wlz betaalt.',
  ]);
});

test('a plural, another case and words around it make no difference', () => {
  expect(cutAtHardWords('Mantelzorgers met een PGB betalen eigen bijdragen.')).toEqual([
    '',
    'Mantelzorgers',
    ' met een ',
    'PGB',
    ' betalen ',
    'eigen bijdragen',
    '.',
  ]);
  expect(meaningOf('Mantelzorgers')).toBe(wordsOf('nl')['mantelzorger']);
  expect(meaningOf('PGB')).toBe(wordsOf('nl')['pgb']);
});

test('a word that only holds one is left alone, and so is a text without any', () => {
  const texts = ['Een mantelzorgersdag', 'de dagopvangplek', 'We denken aan u.', ''];
  expect(texts.map(cutAtHardWords)).toEqual(texts.map((text) => [text]));
  expect(cutAtHardWords('Do you have a Wmo? Клопочіть про Wmo-допомогу, Wmo’ya')[1]).toBe('Wmo');
});

test.each(readdirSync('src/i18n/locales').filter((code) => code !== 'nl-x-simpel'))(
  'every word has a short meaning in %s that does not begin with itself',
  (code) => {
    expect(Object.keys(wordsOf(code))).toEqual(Object.keys(wordsOf('nl')));
    for (const [word, meaning] of Object.entries(wordsOf(code))) {
      expect(String(meaning).length, word).toBeLessThanOrEqual(100);
      expect(String(meaning).toLowerCase().startsWith(word.toLowerCase()), word).toBe(false);
    }
  },
);

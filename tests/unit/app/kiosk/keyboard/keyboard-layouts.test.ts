import { describe, expect, it } from 'vitest';
import { hasCapitals, lettersShown, startKeyboard } from '../../../../../src/app/kiosk/keyboard/keyboard.ts';
import { LAYOUT_IDS, type LayoutId, layoutOf } from '../../../../../src/app/kiosk/keyboard/layouts.ts';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** The letters of each language, as a child there learns them, and the marks that its words are written with. */
const ALPHABETS: Readonly<Record<LayoutId, string>> = {
  nl: `${LATIN}éèëêïóöüá`,
  en: LATIN,
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  pl: 'aąbcćdeęfghijklłmnńoóprsśtuwyzźżqvx',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyzâîû',
};

const lettersOf = (layout: LayoutId, isShifted = false) => lettersShown({ ...startKeyboard(layout), isShifted }).flat();

describe.each(LAYOUT_IDS)('the keyboard for %s', (layout) => {
  it('has every letter of its alphabet', () => {
    const letters = lettersOf(layout);
    expect([...ALPHABETS[layout]].filter((letter) => !letters.includes(letter))).toEqual([]);
  });

  it('has every capital, where the script has capitals', () => {
    const capitals = lettersOf(layout, true);
    const wanted = [...ALPHABETS[layout]].map((letter) => letter.toLocaleUpperCase(layout));
    expect(wanted.filter((letter) => !capitals.includes(letter))).toEqual([]);
    expect(hasCapitals(layout)).toBe(layout !== 'ar');
  });

  it('has no key twice and no row longer than twelve', () => {
    const letters = lettersOf(layout);
    expect(new Set(letters).size).toBe(letters.length);
    for (const row of lettersShown(startKeyboard(layout))) expect(row.length).toBeLessThanOrEqual(12);
  });

  it('has the ten digits of a postcode one key away', () => {
    const signs = lettersShown({ ...startKeyboard(layout), side: 'signs' }).flat();
    expect(signs).toEqual(expect.arrayContaining([...'0123456789']));
  });
});

it('writes the Dutch ij as the two letters that people search with', () => {
  expect(lettersOf('nl')).toContain('ij');
  expect(lettersOf('nl', true)).toContain('IJ');
});

it('begins in the language of the app, and in Dutch when it has no keyboard', () => {
  expect(['nl', 'en-GB', 'tr', 'fr'].map(layoutOf)).toEqual(['nl', 'en', 'tr', 'nl']);
});

import { describe, expect, test } from 'vitest';
import { parseCatalogueCsv } from '../../../../src/resources/csv/catalogue-csv.ts';
import { mailsIn, personAlone, personIn, phonesIn } from '../../../../src/resources/csv/text/people-in-text.ts';
import { REGION, sheet } from '../sample.ts';

describe('a phone number in a text', () => {
  test.each([
    'Bel 0186 57 74 77.',
    'Bel (0186) 577477',
    'Bel 06-12345678',
    'Bel +31 186 577 477',
    'Bel 14 0186',
    '0186–577477',
  ])('is found: %s', (text) => expect(phonesIn(text)).toHaveLength(1));

  test.each([
    'Van 09.00 tot 17.00 uur.',
    'Op 01-02-2026.',
    'Voor € 10,00.',
    'https://voorbeeld.nl/0186577477',
    'Bel 112',
    'Bel 0800 0113',
  ])('is not seen in: %s', (text) => expect(phonesIn(text)).toEqual([]));

  const columns = ['id', 'naam', 'kort', 'soort', 'doelgroep', 'werkgebied', 'telefoon', 'telefoon_bevestigd'];
  const kort = 'Bel 0186 - 57 74 77 op werkdagen.';
  const row = (id: string, phone: string, confirmed: string) => [
    id,
    id,
    kort,
    'bewegen',
    'oudere',
    'NL:Nederland',
    phone,
    confirmed,
  ];

  test('may be named when the list, the region or another list shows it', () => {
    const phone = { number: '0186 57 74 77', dial: '0186577477' };
    const hidden = sheet(columns, row('a', '0186577477', 'nee'));
    const found = (text: string, region = REGION, elsewhere = new Set<string>()) =>
      parseCatalogueCsv(text, region, { elsewhere }).problems.map(({ column, rule }) => `${column} ${rule}`);
    expect(found(hidden)).toEqual(['kort contact-in-text']);
    expect(found(sheet(columns, row('a', '', ''), row('b', '0186577477', 'ja')))).toEqual([]);
    expect(found(hidden, { ...REGION, phone })).toEqual([]);
    expect(found(hidden, { ...REGION, municipalities: [{ code: 'GM0001', name: 'Voorbeeld', phone }] })).toEqual([]);
    expect(found(hidden, REGION, new Set(['0186577477']))).toEqual([]);
  });
});

test('e-mail addresses in a text are found', () => {
  expect(mailsIn('Mail j.jansen@voorbeeld.nl of kom langs @ de markt.')).toEqual(['j.jansen@voorbeeld.nl']);
});

describe('the name of a person', () => {
  test.each([
    'Vraag naar mevrouw Jansen.',
    'Bel dhr. de Vries',
    'Bij Anja van den Berg',
    'Contactpersoon: Marieke',
    'mw. J. Pietersen',
  ])('is seen in: %s', (text) => expect(personIn(text)).toBeDefined());

  test.each([
    'De heer en mevrouw zijn welkom.',
    'In het Anna Paulownapark',
    'Maria Catharinakerk',
    'Op maandag. Jan en alleman.',
    'Mee met de bus',
  ])('is not seen in: %s', (text) => expect(personIn(text)).toBeUndefined());

  test('stands alone where a function is asked for', () => {
    expect(personAlone('J. Jansen')).toBe('J. Jansen');
    expect(personAlone('Anja')).toBe('Anja');
    expect(personAlone('Welzijn Voorbeeld')).toBeUndefined();
    expect(personAlone('Perspectief')).toBeUndefined();
  });
});

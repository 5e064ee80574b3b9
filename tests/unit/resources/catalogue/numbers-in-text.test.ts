import { expect, test } from 'vitest';
import { strayNumbers } from '../../../../src/resources/catalogue/numbers-in-text.ts';
import { entry, REGION } from '../sample.ts';

const strays = (description: string) => strayNumbers({ region: REGION, own: [entry({ description })], national: [] });

test.each(['Bel 0186 57 74 77.', 'Bel (0186) 577477', 'Bel 06-12345678', 'Bel +31 186 577 477', 'Bel 14 0186'])(
  'a number in a text that nobody checked is found: %s',
  (text) => {
    expect(strays(text)).toEqual([expect.stringContaining('Haal het uit de tekst')]);
  },
);

test.each(['Van 09.00 tot 17.00 uur.', 'Op 01-02-2026.', 'Voor € 10,00 per keer.', 'https://voorbeeld.nl/0186577477'])(
  'what is no number is left alone: %s',
  (text) => {
    expect(strays(text)).toEqual([]);
  },
);

test('a number that an entry, a municipality or the region shows may be named in a text', () => {
  const phone = { number: '0186 57 74 77', dial: '0186577477' };
  const own = [entry({ times: 'Bel 0186 - 57 74 77 op werkdagen.' })];
  expect(strayNumbers({ region: REGION, own, national: [entry({ id: 'a', phones: [phone] })] })).toEqual([]);
  expect(strayNumbers({ region: { ...REGION, phone }, own, national: [] })).toEqual([]);
  const municipalities = [{ code: 'GM0001', name: 'Voorbeeld', phone }];
  expect(strayNumbers({ region: { ...REGION, municipalities }, own, national: [] })).toEqual([]);
  expect(strayNumbers({ region: REGION, own, national: [] })).toHaveLength(1);
});

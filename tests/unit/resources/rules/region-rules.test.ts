import { expect, test } from 'vitest';
import { readRegion } from '../../../../src/resources/rules/index.ts';
import { REGION } from '../sample.ts';

const said = (code: string, name: string) => {
  const { region, reports } = readRegion(JSON.stringify({ ...REGION, municipalities: [{ code, name }] }));
  expect(region).toBeDefined();
  return reports.map(({ level, message, mend }) => [level, message, mend?.value]);
};

test('a code that is none, or that of another municipality, is asked about and stops nothing', () => {
  expect(said('GM9999', 'Zutphen')).toEqual([
    [
      'let-op',
      expect.stringMatching(/^GM9999 staat niet op de lijst van gemeenten van \w+ \d{4}\. Bedoelt u GM0301\?/),
      '"GM0301"',
    ],
  ]);
  expect(said('GM1963', 'Zutphen')).toEqual([
    ['let-op', 'GM1963 is Hoeksche Waard. Bedoelt u GM0301? Dat is Zutphen.', '"GM0301"'],
  ]);
  expect(said('GM9999', 'Nieuwe Gemeente')).toEqual([['let-op', expect.stringContaining('Klopt de code?'), undefined]]);
});

test.each([
  ['GM0301', 'Zutphen'],
  ['GM0518', "'s-Gravenhage"],
  ['GM0893', 'Bergen'],
])('a code is right whatever its municipality is called: %s %s', (code, name) => expect(said(code, name)).toEqual([]));

test.each([
  [{ municipalities: [] }, 'let-op', 'Hier staat geen gemeente.'],
  [{ places: [] }, 'let-op', 'Hier staan nog geen dorpen.'],
  [{ places: [{ name: 'Zutphen', pc4: [], lat: 52.14, lon: 6.2 }] }, 'let-op', 'Eén plaats heeft geen postcode.'],
  [
    { municipalities: [0, 1].map(() => ({ code: 'GM0301', name: 'Zutphen' })), places: [] },
    'fout',
    'GM0301 staat er twee keer.',
  ],
  [
    {
      municipalities: [{ code: 'GM0301', name: 'Zutphen' }],
      places: [{ name: 'Sluis', pc4: ['4524'], lat: 51.308, lon: 3.386 }],
    },
    'fout',
    'Sluis ligt dan',
  ],
])('what a region lacks or has twice is said: %o', (change, level, message) => {
  const { reports } = readRegion(JSON.stringify({ ...REGION, ...change }));
  expect(reports.filter((one) => one.level === level).map((one) => one.message)).toContainEqual(
    expect.stringContaining(message),
  );
});

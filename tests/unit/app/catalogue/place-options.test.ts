import { expect, test } from 'vitest';
import { placeOptions, readPlaceOption } from '../../../../src/app/catalogue/place-options.ts';

const REGIONS = [
  {
    id: 'een',
    name: 'Een',
    places: [
      { name: "'s-Hertogenbosch", otherNames: ['Den Bosch'], pc4: ['5211', '5212'] },
      { name: 'Beek', pc4: ['5212'] },
    ],
  },
  { id: 'twee', name: 'Twee', places: [{ name: 'Beek', pc4: ['6191'] }] },
];

test('lists every village of all regions by all its names, in one order', () => {
  expect(placeOptions(REGIONS).places.map(({ text }) => text)).toEqual([
    "'s-Hertogenbosch",
    'Beek (Een)',
    'Beek (Twee)',
    'Den Bosch',
  ]);
});

test('lists each postcode once', () => {
  expect(placeOptions(REGIONS).postcodes.map(({ text }) => text)).toEqual(['5211', '5212', '6191']);
});

test('an option leads back to its region and place', () => {
  const { places, postcodes } = placeOptions(REGIONS);
  expect(places.map(({ value }) => readPlaceOption(value))).toContainEqual({ region: 'twee', place: 'Beek' });
  expect(new Set([...places, ...postcodes].map(({ value }) => value)).size).toBe(places.length + postcodes.length);
  expect(readPlaceOption('een/')).toEqual({ region: 'een', place: null });
  expect(readPlaceOption('')).toEqual({ region: null, place: null });
});

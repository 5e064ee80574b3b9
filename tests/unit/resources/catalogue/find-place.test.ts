import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlace } from '../../../../src/resources/catalogue/find-place.ts';
import { PLACES } from '../sample.ts';

const names = (places: readonly { name: string }[]) => places.map(({ name }) => name);

describe('findPlace', () => {
  const BOSCH = { name: "'s-Hertogenbosch", otherNames: ['Den Bosch'], pc4: ['5211', '5212'] };
  const QUARTER = { name: 'De Kruiskamp', pc4: ['5212'] };

  test.each(['den bosch', "'s-Hertogenbosch", 'hertogenbosch', "'s-Hertogenbosch (stad)"])(
    'finds %j by either name',
    (text) => {
      expect(findPlace([BOSCH, QUARTER], text)).toEqual([BOSCH]);
    },
  );

  test('finds a quarter before the city around it', () => {
    expect(findPlace([BOSCH, QUARTER], '5212')).toEqual([QUARTER, BOSCH]);
    expect(findPlace([BOSCH, QUARTER], '5211')).toEqual([BOSCH]);
  });

  test.each([
    ['Oostdorp', 'Oostdorp'],
    ['  oostDORP ', 'Oostdorp'],
    ['Óostdörp', 'Oostdorp'],
    ["'s-Gravenkerk", "'s-Gravenkerk"],
    ['’s Gravenkerk', "'s-Gravenkerk"],
    ['sgravenkerk', "'s-Gravenkerk"],
    ['gravenkerk', "'s-Gravenkerk"],
    ['nieuw beijerhaven', 'Nieuw-Beijerhaven'],
    ['Nieuw-Beierhaven', 'Nieuw-Beijerhaven'],
    ['Nieuw Beyerhaven', 'Nieuw-Beijerhaven'],
    ['1002', 'Oostdorp'],
    ['1002 ab', 'Oostdorp'],
    ['1002AB', 'Oostdorp'],
  ])('finds by %j', (text, name) => {
    expect(names(findPlace(PLACES, text))).toEqual([name]);
  });

  test('gives every place of a shared postcode', () => {
    expect(names(findPlace(PLACES, '1003'))).toEqual(['Westdorp', "'s-Gravenkerk"]);
  });

  test.each(['', '   ', "'s-", 'oost', '100', '10022', '9999', 'Elders', '🙂'])('finds nothing by %j', (text) => {
    expect(findPlace(PLACES, text)).toEqual([]);
  });

  test('finds every place by its name and its postcodes, and never fails on any text', () => {
    for (const place of PLACES) {
      for (const whole of [place.name, ...place.pc4]) expect(names(findPlace(PLACES, whole))).toContain(place.name);
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void findPlace(PLACES, text)));
  });
});

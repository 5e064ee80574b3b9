import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlace, suggestPlaces } from '../../../src/resources/find-place.ts';
import { PLACES } from './sample.ts';

const names = (places: readonly { name: string }[]) => places.map(({ name }) => name);

describe('findPlace', () => {
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
});

describe('suggestPlaces', () => {
  test.each([
    ['o', ['Oostdorp']],
    ['nieuw-be', ['Nieuw-Beijerhaven']],
    ['nieuw bey', ['Nieuw-Beijerhaven']],
    ['gra', ["'s-Gravenkerk"]],
    ["'s", ["'s-Gravenkerk"]],
    ['100', names(PLACES)],
    ['1003', ['Westdorp', "'s-Gravenkerk"]],
    ['dorp', []],
    ['', []],
  ])('for %j', (typed, expected) => {
    expect(names(suggestPlaces(PLACES, typed))).toEqual(expected);
  });

  test('offers a place while its name or postcode is typed, and never fails on any text', () => {
    const typed = fc
      .constantFrom(...PLACES)
      .chain((place) =>
        fc
          .constantFrom(place.name, ...place.pc4)
          .chain((whole) =>
            fc.integer({ min: 1, max: whole.length }).map((length) => ({ place, whole, part: whole.slice(0, length) })),
          ),
      );
    fc.assert(
      fc.property(typed, ({ place, whole, part }) => {
        expect(names(findPlace(PLACES, whole))).toContain(place.name);
        if (/[a-z0-9]/i.test(part)) expect(names(suggestPlaces(PLACES, part))).toContain(place.name);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void suggestPlaces(PLACES, text)));
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  areaOf,
  type Cell,
  cellOf,
  countIn,
  LEAST_SHOWN,
  readTally,
  shownCounts,
  type Tally,
} from '../../../../../src/app/kiosk/state/tally.ts';
import type { Place } from '../../../../../src/resources/index.ts';
import { GROUPS } from '../../../../../src/shared/need.ts';

const place = (...pc4: string[]): Place => ({ name: 'Strijen', pc4, lat: 51.7, lon: 4.5 });
const times = (number: number, cell: Cell): Tally =>
  Array.from({ length: number }).reduce<Tally>((tally) => countIn(tally, cell), {});

it('knows a place by the two digits that most of its postcodes begin with', () => {
  expect(areaOf(place('3291', '3292'))).toBe('32');
  expect(areaOf(place('2491', '2511', '2512'))).toBe('25');
  expect(areaOf(place())).toBeUndefined();
});

it('counts nothing without a subject or without a place', () => {
  expect(cellOf('transport', place('3291'))).toBe('transport 32');
  expect(cellOf(null, place('3291'))).toBeUndefined();
  expect(cellOf('transport', undefined)).toBeUndefined();
  expect(cellOf('transport', place())).toBeUndefined();
});

it.each([0, 1, 4])('shows nothing of a cell with %i', (number) => {
  expect(shownCounts(times(number, 'transport 32'))).toEqual([]);
});

it.each([
  [5, 5],
  [9, 5],
  [10, 10],
  [23, 20],
])('shows %i as at least %i', (number, atLeast) => {
  expect(shownCounts(times(number, 'transport 32'))).toEqual([{ group: 'transport', area: '32', atLeast }]);
});

it('shows the same in whatever order the visitors came', () => {
  const cell = fc
    .tuple(fc.constantFrom(...GROUPS), fc.integer({ min: 10, max: 12 }))
    .map(([group, area]): Cell => `${group} ${area}`);
  const visits = fc.array(cell, { maxLength: 200 });
  fc.assert(
    fc.property(visits, fc.func(fc.nat()), (cells, order) => {
      const another = [...cells].sort((a, b) => order(a) - order(b));
      const shown = (of: readonly Cell[]) => shownCounts(of.reduce(countIn, {}));
      expect(shown(another)).toEqual(shown(cells));
      for (const { group, area, atLeast } of shown(cells)) {
        const number = cells.filter((each) => each === `${group} ${area}`).length;
        expect(atLeast % LEAST_SHOWN).toBe(0);
        expect(number - atLeast).toBeGreaterThanOrEqual(0);
        expect(number - atLeast).toBeLessThan(LEAST_SHOWN);
      }
    }),
  );
});

it('takes nothing from outside but counts of cells', () => {
  const mixed = {
    'transport 32': 7,
    'transport 3291': 7,
    'transport 32 marker': 7,
    'mijn woorden 32': 7,
    'housing 03': 7,
    'housing 32': 0.5,
    'health 32': '7',
    'exercise 32': 1e9,
  };
  expect(readTally(mixed)).toEqual({ 'transport 32': 7 });
  fc.assert(fc.property(fc.anything(), (value) => void readTally(value)));
});

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
import { KINDS, type Place } from '../../../../../src/resources/index.ts';

const place = (...pc4: string[]): Place => ({ name: 'Strijen', pc4, lat: 51.7, lon: 4.5 });
const times = (number: number, cell: Cell): Tally =>
  Array.from({ length: number }).reduce<Tally>((tally) => countIn(tally, cell), {});

it('knows a place by the two digits that most of its postcodes begin with', () => {
  expect(areaOf(place('3291', '3292'))).toBe('32');
  expect(areaOf(place('2491', '2511', '2512'))).toBe('25');
  expect(areaOf(place())).toBeUndefined();
});

it('counts nothing without a subject or without a place', () => {
  expect(cellOf('vervoer', place('3291'))).toBe('vervoer 32');
  expect(cellOf(null, place('3291'))).toBeUndefined();
  expect(cellOf('vervoer', undefined)).toBeUndefined();
  expect(cellOf('vervoer', place())).toBeUndefined();
});

it.each([0, 1, 4])('shows nothing of a cell with %i', (number) => {
  expect(shownCounts(times(number, 'vervoer 32'))).toEqual([]);
});

it.each([
  [5, 5],
  [9, 5],
  [10, 10],
  [23, 20],
])('shows %i as at least %i', (number, atLeast) => {
  expect(shownCounts(times(number, 'vervoer 32'))).toEqual([{ kind: 'vervoer', area: '32', atLeast }]);
});

it('shows the same in whatever order the visitors came', () => {
  const cell = fc
    .tuple(fc.constantFrom(...KINDS), fc.integer({ min: 10, max: 12 }))
    .map(([kind, area]): Cell => `${kind} ${area}`);
  const visits = fc.array(cell, { maxLength: 200 });
  fc.assert(
    fc.property(visits, fc.func(fc.nat()), (cells, order) => {
      const another = [...cells].sort((a, b) => order(a) - order(b));
      const shown = (of: readonly Cell[]) => shownCounts(of.reduce(countIn, {}));
      expect(shown(another)).toEqual(shown(cells));
      for (const { kind, area, atLeast } of shown(cells)) {
        const number = cells.filter((each) => each === `${kind} ${area}`).length;
        expect(atLeast % LEAST_SHOWN).toBe(0);
        expect(number - atLeast).toBeGreaterThanOrEqual(0);
        expect(number - atLeast).toBeLessThan(LEAST_SHOWN);
      }
    }),
  );
});

it('takes nothing from outside but counts of cells', () => {
  const mixed = {
    'vervoer 32': 7,
    'vervoer 3291': 7,
    'vervoer 32 marker': 7,
    'mijn woorden 32': 7,
    'wonen 03': 7,
    'wonen 32': 0.5,
    'dementie 32': '7',
    'bewegen 32': 1e9,
  };
  expect(readTally(mixed)).toEqual({ 'vervoer 32': 7 });
  fc.assert(fc.property(fc.anything(), (value) => void readTally(value)));
});

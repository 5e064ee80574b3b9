import { expect, it } from 'vitest';
import { bestThree } from '../../../../../src/app/find/results/best-three.ts';
import type { Match } from '../../../../../src/resources/index.ts';
import type { Need } from '../../../../../src/shared/need.ts';

const match = (id: string, need: Need): Match => ({ id, score: 1, reasons: [{ kind: 'need', need, because: [] }] });
const ids = (matches: readonly Match[]): string[] => matches.map(({ id }) => id);

it('takes the best for each of three different needs, in the order of the list', () => {
  const matches = [
    match('a', 'carer-support'),
    match('b', 'carer-support'),
    match('c', 'debts'),
    match('d', 'carer-support'),
    match('e', 'exercise'),
    match('f', 'transport'),
  ];
  expect(ids(bestThree(matches))).toEqual(['a', 'c', 'e']);
});

it('fills up with the best that is left when there are fewer needs', () => {
  const matches = [match('a', 'debts'), match('b', 'debts'), match('c', 'transport'), match('d', 'debts')];
  expect(ids(bestThree(matches))).toEqual(['a', 'b', 'c']);
  expect(ids(bestThree(matches.slice(0, 1)))).toEqual(['a']);
  expect(bestThree([])).toEqual([]);
});

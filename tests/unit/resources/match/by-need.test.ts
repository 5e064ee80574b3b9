import { expect, test } from 'vitest';
import type { Match } from '../../../../src/resources/catalogue/model.ts';
import { byNeedFound, byNeedOf } from '../../../../src/resources/match/by-need.ts';
import type { Need } from '../../../../src/shared/need.ts';
import { catalogue, entry } from '../sample.ts';

const match = (id: string, need?: Need): Match => ({
  id,
  score: 0,
  reasons: need ? [{ kind: 'need', need, because: [] }] : [{ kind: 'national' }],
});
const told = (sections: ReturnType<typeof byNeedFound>) =>
  sections.map(({ need, matches }) => [need, matches.map(({ id }) => id)]);

test('puts what was found under the needs it was found for, the best first', () => {
  const found = [match('a', 'transport'), match('b', 'debts'), match('c', 'transport'), match('d')];
  expect(told(byNeedFound(found))).toEqual([
    ['transport', ['a', 'c']],
    ['debts', ['b']],
    [undefined, ['d']],
  ]);
});

test('puts the help of a subject under its needs, each where it serves best, in the order of the subject', () => {
  const graded = (id: string, ...needs: readonly [Need, 1 | 2 | 3][]) =>
    entry({ id, needs: needs.map(([need, grade]) => ({ need, grade })) });
  const entries = catalogue([
    graded('club', ['clubs', 3], ['walk-in', 2]),
    graded('coffee', ['walk-in', 3]),
    graded('both', ['eating-together', 2], ['walk-in', 2]),
    graded('other', ['transport', 3]),
  ]);
  const all = ['club', 'other', 'both', 'coffee'].map((id) => match(id));
  expect(told(byNeedOf('company', all, entries))).toEqual([
    ['walk-in', ['both', 'coffee']],
    ['clubs', ['club']],
    [undefined, ['other']],
  ]);
});

test('puts needs with help nearby before those that only national help is for', () => {
  const forNeed = (id: string, need: Need, isFar: boolean) =>
    entry({ id, needs: [{ need, grade: 3 }], ...(isFar && { areas: [{ type: 'country' as const }] }) });
  const entries = catalogue([
    forNeed('line', 'walk-in', true),
    forNeed('club', 'clubs', false),
    forNeed('meals', 'eating-together', true),
  ]);
  const all = ['line', 'meals', 'club'].map((id) => match(id));
  expect(told(byNeedOf('company', all, entries)).map(([need]) => need)).toEqual([
    'clubs',
    'walk-in',
    'eating-together',
  ]);
});

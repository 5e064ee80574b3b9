import { describe, expect, test } from 'vitest';
import { expiringSoon } from '../../../../src/beheer/board/expiring.ts';
import { percent, sharesOf, unreachedFor, villageHelp } from '../../../../src/beheer/board/figures.ts';
import { withAgeing } from '../../../../src/resources/index.ts';
import { entry, REGION } from '../../resources/sample.ts';

const TODAY = '2026-11-30';
const PHONE = { number: '0186 12 34 56', dial: '0186123456' };
const at = (id: string, fields: Parameters<typeof entry>[0]) => entry({ id, ...fields });

describe('the shares of a list', () => {
  test('count a number only when someone called it, and help that stopped not at all', () => {
    const entries = [
      at('a', { phones: [PHONE] }),
      at('b', { phones: [{ ...PHONE, evidence: 'supported' as const }] }),
      at('c', { status: 'gestopt', phones: [PHONE] }),
    ];
    const { facts, reachable } = sharesOf({ entries }, TODAY);
    const numbers = facts.find(([{ id }]) => id === 'nummer')?.[1];
    expect(numbers && percent(numbers)).toBe(50);
    expect([...(numbers?.open ?? [])]).toEqual(['b']);
    expect(percent(reachable)).toBe(100);
  });

  test('do not count a check of more than a year ago', () => {
    const checkedBy = 'Welzijn Voorbeeld';
    const entries = [at('a', { checkedOn: '2026-10-01', checkedBy }), at('b', { checkedOn: '2025-10-01', checkedBy })];
    const aged = entries.map((one) => withAgeing(one, REGION));
    expect([...sharesOf({ entries: aged }, TODAY).checked.open]).toEqual(['b']);
  });

  test('are 0 of an empty list', () => expect(percent(sharesOf({ entries: [] }, TODAY).together)).toBe(0));
});

test('a village without help of a kind is one that nothing of it reaches', () => {
  const [first, second] = REGION.places;
  if (!first || !second) throw new Error('the sample has two villages');
  const own = at('a', {
    kinds: ['bewegen'],
    phones: [PHONE],
    forms: ['op-locatie'],
    place: first.name,
    areas: [{ type: 'place', name: first.name }],
  });
  const counts = (entries: readonly (typeof own)[]) =>
    villageHelp({ entries }, REGION).map(({ place, counts: by }) => [place.name, by.get('exercise')] as const);
  expect(new Map(counts([own])).get(first.name)).toBe(1);
  expect(new Map(counts([own])).get(second.name)).toBe(0);
  const silent = { ...own, phones: [] };
  expect(new Map(counts([silent])).get(first.name)).toBe(0);
  const unreached = (all: readonly (typeof own)[], place: typeof first) => [
    ...unreachedFor({ entries: all }, REGION, 'exercise', [place]),
  ];
  expect([unreached([silent], first), unreached([silent], second), unreached([own], first)]).toEqual([['a'], [], []]);
});

test('what ends within a month is named, first what ends first; what comes back every year is not', () => {
  const checkedBy = 'Welzijn Voorbeeld';
  const entries = [
    at('a', { validUntil: '2026-12-15' }),
    at('b', { validUntil: '2027-01-15' }),
    at('c', { validUntil: '2026-12-15', everyYear: true }),
    at('d', { checkedOn: '2025-12-05', checkedBy }),
    at('e', { validUntil: '2026-11-01' }),
    at('f', { checkedOn: '2025-06-10', checkedBy }),
  ].map((one) => withAgeing(one, REGION));
  expect(expiringSoon(entries, TODAY).map(({ entry: { id }, day, what }) => [id, day, what])).toEqual([
    ['d', '2026-12-05', 'lower'],
    ['f', '2026-12-10', 'hide'],
    ['a', '2026-12-15', 'ends'],
  ]);
});

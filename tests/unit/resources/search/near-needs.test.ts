import { describe, expect, test } from 'vitest';
import type { NeedStrength } from '../../../../src/resources/search/need-strengths.ts';
import { withNearNeeds } from '../../../../src/resources/search/rank/near-needs.ts';
import { NEEDS, type Need } from '../../../../src/shared/need.ts';

const asks = (need: Need, strength = 1): NeedStrength => ({ need, strength, phrase: undefined });
const strengths = (...asked: NeedStrength[]) =>
  new Map(withNearNeeds(asked).map(({ need, strength }) => [need, strength]));

describe('needs near those that are asked for', () => {
  test.each([
    ['eating-together', 'walk-in'],
    ['exercise', 'walking-together'],
    ['housekeeping', 'municipal-desk'],
    ['debts', 'post-and-forms'],
    ['bereavement', 'listening-ear'],
  ] as const)('%s may be helped by %s as well', (asked, near) => {
    expect(strengths(asks(asked)).get(near)).toBeGreaterThan(0);
  });

  test.each(NEEDS)('%s stays far ahead of all that is only near it', (need) => {
    const { [need]: own, ...others } = Object.fromEntries(strengths(asks(need)));
    expect(own).toBe(1);
    expect(Math.max(...Object.values(others), 0)).toBeLessThan(0.5);
  });

  test.each([
    ['bereavement', 'last-phase'],
    ['meaning', 'bereavement'],
    ['carer-support', 'loss-of-the-living'],
    ['listening-ear', 'despair'],
    ['finding-a-home', 'shelter'],
    ['emergency', 'violence'],
    ['young-people', 'young-carer'],
    ['care-costs', 'pgb'],
    ['walk-in', 'lgbti'],
  ] as const)('who asks for %s is not told of %s: only who has it says so', (asked, hard) => {
    expect(strengths(asks(asked)).has(hard)).toBe(false);
  });

  test('a need that is asked for loses nothing, whatever is asked beside it', () => {
    const alone = [asks('walk-in', 0.6), asks('visitor', 0.2)];
    const more = strengths(...alone, asks('listening-ear', 0.9));
    for (const { need, strength } of alone) expect(more.get(need)).toBeGreaterThanOrEqual(strength);
  });

  test('the same in any order', () => {
    const asked = [asks('walk-in', 0.6), asks('clubs', 0.4), asks('debts', 0.3)];
    const turned = strengths(...asked.toReversed());
    for (const [need, strength] of strengths(...asked)) expect(turned.get(need)).toBeCloseTo(strength, 12);
  });

  test('nothing is near to nothing', () => {
    expect(withNearNeeds([])).toEqual([]);
  });
});

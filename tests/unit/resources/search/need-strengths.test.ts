import { describe, expect, test } from 'vitest';
import { readMeaning } from '../../../../src/resources/search/meanings.ts';
import { needStrengths } from '../../../../src/resources/search/need-strengths.ts';
import type { Votes } from '../../../../src/resources/search/votes.ts';

const votes = (shares: Readonly<Record<string, number>>, confidence = 1): Votes => ({
  shares: new Map(Object.entries(shares)),
  confidence,
  nearest: new Map(),
});
const NO_VOTES = votes({}, 0);
const means = (words: number) => ({
  meaning: readMeaning({ professional: 'schulden', kind: 'syn', alt: [], lay: [], means: {}, needs: { debts: 1 } }),
  positions: Array.from({ length: words }, (_, i) => i),
  length: words,
});
const strengthOf = (found: ReturnType<typeof needStrengths>, need: string) =>
  found.find((one) => one.need === need)?.strength ?? 0;

describe('by votes', () => {
  test('the need with most votes comes first; a faint one is left out', () => {
    const found = needStrengths(votes({ debts: 0.6, exercise: 0.3, meals: 0.01 }), [], null, 3);
    expect(found.map(({ need }) => need)).toEqual(['debts', 'exercise']);
  });

  test('that are divided say less than those that agree, and none say nothing', () => {
    const agreed = strengthOf(needStrengths(votes({ debts: 0.6 }), [], null, 3), 'debts');
    const divided = strengthOf(needStrengths(votes({ debts: 0.1, exercise: 0.09 }), [], null, 3), 'debts');
    expect(divided).toBeLessThan(agreed);
    expect(needStrengths(NO_VOTES, [], null, 3)).toEqual([]);
  });
});

describe('by meanings', () => {
  test('a short query means what its word means', () => {
    expect(strengthOf(needStrengths(NO_VOTES, [means(1)], null, 1), 'debts')).toBeCloseTo(0.75);
  });

  test('in a story one word is believed less than two, and wholly when the votes agree', () => {
    const of = (words: number, shares: Readonly<Record<string, number>>) =>
      strengthOf(needStrengths(votes(shares, 0), [means(words)], null, 9), 'debts');
    expect(of(1, { exercise: 1 })).toBeLessThan(of(2, { exercise: 1 }));
    expect(of(2, { exercise: 1 })).toBeLessThan(of(1, { debts: 1 }));
    expect(of(1, { debts: 1 })).toBeCloseTo(0.75);
  });
});

describe('by distress', () => {
  test.each([
    ['life', 'despair'],
    ['child', 'violence'],
    ['exhausted', 'carer-support'],
    ['medical', 'emergency'],
    ['neglect', 'worry-about-another'],
  ] as const)('%s asks for %s, more when it is said outright', (kind, need) => {
    const of = (isOutright: boolean) => strengthOf(needStrengths(NO_VOTES, [], { kind, isOutright }, 3), need);
    expect(of(true)).toBeGreaterThan(of(false));
    expect(of(false)).toBeGreaterThan(0);
  });
});

import { describe, expect, test } from 'vitest';
import { type Ranked, spread } from '../../../../src/resources/match/spread.ts';

const item = (id: string, score: number, group: string, tier = 0): Ranked => ({
  match: { id, score, reasons: [] },
  group,
  tier,
});
const ids = (items: readonly Ranked[]) => spread(items).map(({ id }) => id);

describe('spread', () => {
  test('orders one group by score, then by id', () => {
    expect(ids([item('b', 1, 'x'), item('a', 1, 'x'), item('c', 2, 'x')])).toEqual(['c', 'a', 'b']);
  });

  test('gives every group three before any gets its fourth', () => {
    const many = [9, 8, 7, 6, 5].map((score) => item(`x${score}`, score, 'x'));
    expect(ids([...many, item('y', 1, 'y')])).toEqual(['x9', 'x8', 'x7', 'y', 'x6', 'x5']);
  });

  test('keeps tiers apart: what comes later takes no turn from what comes first', () => {
    const doubtful = [9, 8, 7].map((score) => item(`laag${score}`, score, 'x', 2));
    expect(ids([...doubtful, item('x', 3, 'x'), item('y', 1, 'y')])).toEqual(['x', 'y', 'laag9', 'laag8', 'laag7']);
  });
});

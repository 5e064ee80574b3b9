import { describe, expect, it } from 'vitest';
import { cornerAt, reachOf, segmentsOfCorners } from '../../../../src/app/outcome/figure-points.ts';
import type { ScaleResult } from '../../../../src/questionnaires/index.ts';

const scale = (changes: Partial<ScaleResult>): ScaleResult => ({
  id: 'body',
  tone: 'wellbeing',
  score: 5,
  min: 0,
  max: 10,
  band: 'middle',
  asked: 1,
  answered: 1,
  toAsk: 0,
  ...changes,
});
const lengths = (reaches: (number | null)[]) => {
  const { isClosed, runs } = segmentsOfCorners(reaches, 100);
  return { isClosed, runs: runs.map((run) => run.map(({ x, y }) => Math.round(Math.hypot(x, y)))) };
};

describe('the figure', () => {
  it('starts at the top and goes round with the clock', () => {
    const [top, right] = [cornerAt(0, 4, 10), cornerAt(1, 4, 10)];
    expect([top.x, top.y].map(Math.round)).toEqual([0, -10]);
    expect([right.x, right.y].map(Math.round)).toEqual([10, 0]);
  });

  it('reaches from the middle for the lowest score to the edge for the highest', () => {
    expect([0, 5, 10].map((score) => reachOf(scale({ score })))).toEqual([0, 0.5, 1]);
  });

  it('has a gap where too little was answered', () => {
    expect(reachOf(scale({ band: null }))).toBeNull();
    expect(reachOf(scale({ score: null }))).toBeNull();
  });

  it('is closed without a gap', () => {
    expect(lengths([1, 0.5, 0.2])).toEqual({ isClosed: true, runs: [[100, 50, 20]] });
  });

  it('is open at a gap, and goes on over the top', () => {
    expect(lengths([1, 0.5, null, 0.2])).toEqual({ isClosed: false, runs: [[20, 100, 50]] });
  });

  it('falls apart at several gaps, down to single dots', () => {
    expect(lengths([null, 0.5, null, 0.2, 0.3, null])).toEqual({ isClosed: false, runs: [[50], [20, 30]] });
    expect(lengths([null, null, null])).toEqual({ isClosed: false, runs: [] });
  });
});

import { describe, expect, it } from 'vitest';
import type { Definition, Question } from '../../../src/questionnaires/index.ts';
import { pointRange, pointsOf } from '../../../src/questionnaires/points.ts';
import { countingCheck } from '../../fixtures/counting-check.ts';

const several: Question = { kind: 'multi-choice', id: 'several', theme: 'all', answers: 'points' };

/** A check with the answers p0, p1 … of these points; undefined is an answer without points. */
function withPoints(...points: (number | undefined)[]): Definition {
  const options = points.map((each, i) => ({ value: `p${i}`, ...(each === undefined ? {} : { points: each }) }));
  return { ...countingCheck(1, []), answerSets: { points: options } };
}

describe('pointsOf', () => {
  it('adds up what was chosen', () => {
    expect(pointsOf(withPoints(1, 2, 4), several, ['p0', 'p2'])).toBe(5);
  });

  it('says nothing about an answer without points, alone or with others', () => {
    expect(pointsOf(withPoints(1, undefined), several, ['p1'])).toBeNull();
    expect(pointsOf(withPoints(1, undefined), several, ['p0', 'p1'])).toBeNull();
  });
});

describe('pointRange', () => {
  it.each([
    [[1, 2], 1, 3],
    [[-1, -2], -3, -1],
    [[-1, 2, 3, -4], -5, 5],
    [[0, 2], 0, 2],
  ])('of any number of answers with %j runs from %i to %i', (points, min, max) => {
    expect(pointRange(withPoints(...points), several)).toEqual({ min, max });
  });
});

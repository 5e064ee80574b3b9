import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cannotGoOn, momentPoints, placesInTime } from '../../../../src/app/moments/moment-line.ts';
import { momentValues } from '../../../../src/questionnaires/index.ts';
import type { Moment, Run } from '../../../../src/storage/index.ts';
import { TOY } from '../../../fixtures/toy.ts';
import { buildRun } from '../../../support/build-state.ts';

// In the toy, the question is `place`: nothing, balcony, yard.
const momentOn = (on: string, answer: string, changes: Partial<Moment> = {}): Moment => ({
  id: on,
  check: 'toy',
  on,
  answer,
  note: '',
  ...changes,
});

const runOn = (finishedOn: string | null, place: Run['answers'][string], changes: Partial<Run> = {}): Run =>
  buildRun({ check: 'toy', finishedOn, answers: { place, mark: 3 }, ...changes });

const said = (moments: readonly Moment[], runs: readonly Run[]) =>
  momentPoints(TOY, moments, runs).map(({ on, answer }) => `${on} ${answer}`);

describe('momentPoints', () => {
  it('puts the answers given by themselves and those of finished checks in the order of their days', () => {
    const points = momentPoints(
      TOY,
      [momentOn('2026-03-01', 'yard'), momentOn('2026-01-01', 'nothing')],
      [runOn('2026-02-01', 'balcony')],
    );
    expect(points).toEqual([
      { on: '2026-01-01', answer: 'nothing', moment: momentOn('2026-01-01', 'nothing') },
      { on: '2026-02-01', answer: 'balcony', moment: null },
      { on: '2026-03-01', answer: 'yard', moment: momentOn('2026-03-01', 'yard') },
    ]);
  });

  it('shows what was asked by itself on a day that has both, and the last of two checks', () => {
    const runs = [runOn('2026-01-01', 'nothing'), runOn('2026-02-01', 'nothing'), runOn('2026-02-01', 'balcony')];
    expect(said([momentOn('2026-01-01', 'yard')], runs)).toEqual(['2026-01-01 yard', '2026-02-01 balcony']);
  });

  it.each([
    ['of another check', runOn('2026-01-01', 'yard', { check: 'mantelzorg' })],
    ['of someone else', runOn('2026-01-01', 'yard', { person: 'relative' })],
    ['of an unfinished check', runOn(null, 'yard')],
    ['that was skipped', runOn('2026-01-01', null)],
    ['that is no value', runOn('2026-01-01', ['yard'])],
    ['that the check does not know', runOn('2026-01-01', 'castle')],
    ['that was never given', buildRun({ check: 'toy', finishedOn: '2026-01-01', answers: {} })],
  ])('leaves out an answer %s', (_, run) => {
    expect(said([], [run])).toEqual([]);
  });

  it('leaves out moments of another check, or with an answer that the check does not know', () => {
    const moments = [momentOn('2026-01-01', 'castle'), momentOn('2026-01-02', 'yard', { check: 'mantelzorg' })];
    expect(said(moments, [])).toEqual([]);
  });

  it('lets an unknown answer of the day not hide a known one', () => {
    expect(said([momentOn('2026-01-01', 'castle')], [runOn('2026-01-01', 'yard')])).toEqual(['2026-01-01 yard']);
  });

  it('has one answer a day, in order, from whatever there is', () => {
    const day = fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-31', '2026-02-01', '2025-12-31');
    const answer = fc.constantFrom('nothing', 'balcony', 'yard', 'castle');
    const moments = fc.array(fc.tuple(day, answer).map(([on, given]) => momentOn(on, given)));
    const runs = fc.array(fc.tuple(day, answer).map(([on, given]) => runOn(on, given)));
    fc.assert(
      fc.property(moments, runs, (someMoments, someRuns) => {
        const points = momentPoints(TOY, someMoments, someRuns);
        const days = points.map(({ on }) => on);
        expect(days).toEqual([...new Set(days)].sort());
        for (const point of points) expect(momentValues(TOY)).toContain(point.answer);
      }),
    );
  });
});

describe('cannotGoOn', () => {
  it.each([
    [[], false],
    [['nothing'], true],
    [['yard', 'balcony'], true],
    [['nothing', 'yard'], false],
  ])('after %j: %s', (answers, expected) => {
    const points = answers.map((answer, i) => ({ on: `2026-01-0${i + 1}`, answer, moment: null }));
    expect(cannotGoOn(TOY, points)).toBe(expected);
  });
});

describe('placesInTime', () => {
  const at = (...days: string[]) => placesInTime(days.map((on) => ({ on, answer: 'yard', moment: null })));

  it('spreads the points by days, whatever the clock does in spring', () => {
    expect(at('2026-03-28', '2026-03-29', '2026-04-01')).toEqual([0, 0.25, 1]);
  });

  it.each([
    [[], []],
    [['2026-01-01'], [0]],
  ])('of %j is %j', (days, places) => {
    expect(at(...days)).toEqual(places);
  });
});

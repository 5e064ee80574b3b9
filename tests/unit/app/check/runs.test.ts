import { describe, expect, it } from 'vitest';
import { isReadable, Runs } from '../../../../src/app/check/runs.ts';
import { Stored } from '../../../../src/app/core/stored.ts';
import { memoryStore } from '../../../../src/storage/index.ts';
import { buildRun, today } from '../../../support/build-state.ts';

const CHECK = 'mantelzorg';

function runsOn(days: string[]) {
  const stored = new Stored(memoryStore(), today);
  return { stored, runs: new Runs(stored, () => days.shift() ?? '2026-11-30') };
}

describe('the runs of checks', () => {
  it('begins with no answers, under the version of the check', () => {
    const { runs } = runsOn(['2026-11-22']);
    expect(runs.begin(CHECK)).toMatchObject({ check: CHECK, version: '2.1.0', answers: {}, startedOn: '2026-11-22' });
  });

  it('gives every run an id of its own that says nothing', () => {
    const { runs } = runsOn([]);
    const ids = Array.from({ length: 50 }, () => runs.begin(CHECK).id);
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).not.toMatch(/mantelzorg|2026/);
  });

  it('lets an unfinished run give way to a new one, and keeps the finished ones', () => {
    const { stored, runs } = runsOn([]);
    const done = runs.begin(CHECK);
    runs.finish(done.id);
    const left = runs.begin(CHECK);
    const again = runs.begin(CHECK);
    expect(stored.state.value.runs.map(({ id }) => id)).toEqual([done.id, again.id]);
    expect(runs.find(left.id)).toBeUndefined();
    expect(runs.unfinished()?.id).toBe(again.id);
    expect(runs.unfinished('positieve-gezondheid')).toBeUndefined();
    expect(runs.finished()?.id).toBe(done.id);
  });

  it('remembers the day of the first time, however often the answers are gone through', () => {
    const { runs } = runsOn(['2026-11-01', '2026-11-02', '2026-11-20']);
    const { id } = runs.begin(CHECK);
    runs.finish(id);
    runs.setAnswers(id, { sleep: 'much' });
    runs.finish(id);
    expect(runs.find(id)).toMatchObject({ finishedOn: '2026-11-02', answers: { sleep: 'much' } });
  });

  it('removes one and leaves the others', () => {
    const { stored, runs } = runsOn([]);
    const [a, b] = [runs.begin(CHECK), runs.begin('positieve-gezondheid')];
    runs.remove(a.id);
    expect(stored.state.value.runs.map(({ id }) => id)).toEqual([b.id]);
  });

  it('keeps the runs of two people apart', () => {
    const { runs } = runsOn([]);
    const mine = runs.begin(CHECK);
    const theirs = runs.begin(CHECK, 'relative');
    expect(runs.unfinished(CHECK)?.id).toBe(mine.id);
    expect(runs.unfinished(CHECK, 'relative')?.id).toBe(theirs.id);
    runs.finish(mine.id);
    expect(runs.byAnother(mine.id)).toBeUndefined();
    runs.finish(theirs.id);
    expect(runs.byAnother(mine.id)?.id).toBe(theirs.id);
    expect(runs.byAnother(theirs.id)?.id).toBe(mine.id);
    expect(runs.finished()?.id).toBe(mine.id);
  });

  it('finds the time before, of the same person and check only', () => {
    const { runs } = runsOn([]);
    const ids = [runs.begin(CHECK), runs.begin('positieve-gezondheid'), runs.begin(CHECK, 'relative')].map(
      ({ id }) => id,
    );
    for (const id of ids) runs.finish(id);
    const now = runs.begin(CHECK);
    expect(runs.before(now.id)?.id).toBe(ids[0]);
    expect(runs.before(ids[0] ?? '')).toBeUndefined();
  });

  it('reads what was kept under an earlier id of the check', () => {
    const { stored, runs } = runsOn([]);
    stored.update((state) => ({
      ...state,
      runs: [buildRun({ id: 'old', check: 'positieve-gezondheid-kort', version: '1.0.0', answers: { body: 7 } })],
    }));
    expect(runs.find('old')).toMatchObject({ check: 'positieve-gezondheid', answers: { body: 7 } });
    runs.begin('positieve-gezondheid');
    expect(runs.find('old')).toBeUndefined();
  });

  it('marks an answer to talk about, and takes the mark away again', () => {
    const { runs } = runsOn([]);
    const { id } = runs.begin(CHECK);
    for (const question of ['sleep', 'money', 'sleep']) runs.toggleTalk(id, question);
    expect(runs.find(id)?.talk).toEqual(['money']);
  });

  it('takes three wishes at most, in the order someone gives them', () => {
    const { runs } = runsOn([]);
    const { id } = runs.begin(CHECK);
    for (const goal of ['a', 'b', 'c', 'd']) runs.toggleGoal(id, goal);
    expect(runs.find(id)?.goals).toEqual(['a', 'b', 'c']);
    runs.raiseGoal(id, 'c');
    expect(runs.find(id)?.goals).toEqual(['a', 'c', 'b']);
    for (const goal of ['a', 'unknown']) runs.raiseGoal(id, goal);
    expect(runs.find(id)?.goals).toEqual(['a', 'c', 'b']);
    runs.toggleGoal(id, 'c');
    expect(runs.find(id)?.goals).toEqual(['a', 'b']);
  });

  it.each([
    ['the same version', { version: '2.0.0' }, true],
    ['a later text of the same rules', { version: '2.4.2' }, true],
    ['other rules', { version: '1.0.0' }, false],
    ['a check that is gone', { check: 'vroeger' }, false],
    ['no version at all', { version: '' }, false],
  ])('reads answers given under %s: %s', (_, changes, expected) => {
    expect(isReadable(buildRun(changes))).toBe(expected);
  });
});

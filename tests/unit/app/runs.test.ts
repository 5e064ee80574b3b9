import { describe, expect, it } from 'vitest';
import { createRuns, isReadable } from '../../../src/app/state/runs.ts';
import { createStored } from '../../../src/app/state/stored.ts';
import { memoryStore } from '../../../src/storage/index.ts';
import { buildRun } from '../../support/build-state.ts';

const CHECK = 'mantelzorg';

function runsOn(days: string[]) {
  const stored = createStored(memoryStore());
  return { stored, runs: createRuns(stored, () => days.shift() ?? '2026-11-30') };
}

describe('the runs of checks', () => {
  it('begins with no answers, under the version of the check', () => {
    const { runs } = runsOn(['2026-11-22']);
    expect(runs.begin(CHECK)).toMatchObject({ check: CHECK, version: '1.0.0', answers: {}, startedOn: '2026-11-22' });
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
    expect(runs.unfinished('positieve-gezondheid-kort')).toBeUndefined();
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
    const [a, b] = [runs.begin(CHECK), runs.begin('positieve-gezondheid-kort')];
    runs.remove(a.id);
    expect(stored.state.value.runs.map(({ id }) => id)).toEqual([b.id]);
  });

  it.each([
    ['the same version', { version: '1.0.0' }, true],
    ['a later text of the same rules', { version: '1.4.2' }, true],
    ['other rules', { version: '2.0.0' }, false],
    ['a check that is gone', { check: 'vroeger' }, false],
    ['no version at all', { version: '' }, false],
  ])('reads answers given under %s: %s', (_, changes, expected) => {
    expect(isReadable(buildRun(changes))).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open, seal } from '../../../src/storage/envelope.ts';
import { mergeStates } from '../../../src/storage/merge.ts';
import { EMPTY_STATE, type StoredState } from '../../../src/storage/stored-state.ts';
import { anyState, buildRun, buildSaved, buildState } from '../../support/build-state.ts';

/** Ids that no state has: nothing that fast-check makes is that long. */
function newIds() {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`.padEnd(60, '-');
  };
}

function merge(here: StoredState, backup: StoredState) {
  const merged = mergeStates(here, backup, newIds());
  if (merged.status !== 'merged') throw new Error(merged.status);
  return merged;
}

const moment = { id: 'm1', check: 'mantelzorg', on: '2026-11-01', answer: 'weeks', note: '' };
const withoutId = <T extends { id: string }>({ id: _, ...rest }: T) => rest;

describe('putting a backup together with what is here', () => {
  it('keeps one of what is in both', () => {
    const state = buildState({ moments: [moment], plan: { who: 'Mijn zus' } });
    expect(merge(state, structuredClone(state))).toEqual({ status: 'merged', state, conflicts: [] });
  });

  it('takes one thing for itself, in whatever order its fields were written', () => {
    const run = buildRun();
    const turned = Object.fromEntries(Object.entries(run).reverse()) as unknown as typeof run;
    expect(merge(buildState({ runs: [run] }), buildState({ runs: [turned] })).state.runs).toEqual([run]);
  });

  it('keeps both of two that have one id, the one from the backup under a new one', () => {
    const [here, there] = [buildRun({ answers: { sleep: 'much' } }), buildRun({ answers: { sleep: 'none' } })];
    const { runs } = merge(buildState({ runs: [here] }), buildState({ runs: [there] })).state;
    expect(runs).toEqual([{ ...there, id: newIds()() }, here]);
  });

  it('puts them in the order of their days, and what is from here last of one day', () => {
    const run = (id: string, startedOn: string) => buildRun({ id, startedOn });
    const here = buildState({ runs: [run('b', '2026-11-02'), run('d', '2026-11-04')] });
    const backup = buildState({ runs: [run('a', '2026-11-01'), run('c', '2026-11-04'), run('e', '2026-11-05')] });
    expect(merge(here, backup).state.runs.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('has an entry on the list once, from the day it was put there here', () => {
    const saved = (id: string, savedOn: string) => buildSaved({ id, savedOn });
    const here = buildState({ saved: [saved('a', '2026-11-22')] });
    const backup = buildState({ saved: [saved('a', '2026-11-01'), saved('b', '2026-11-03')] });
    expect(merge(here, backup).state.saved).toEqual([saved('b', '2026-11-03'), saved('a', '2026-11-22')]);
  });

  it('fills what is empty in the plan, leaves the words that are here, and tells which differ', () => {
    const here = { who: 'Mijn zus', what: 'Pillen', empty: ' ' };
    const backup = { who: 'De buurvrouw', what: 'Pillen', empty: 'Sleutel bij de buren', doctor: 'Huisarts' };
    const { state, conflicts } = merge(buildState({ plan: here }), buildState({ plan: backup }));
    expect(state.plan).toEqual({
      who: 'Mijn zus',
      what: 'Pillen',
      empty: 'Sleutel bij de buren',
      doctor: 'Huisarts',
    });
    expect(conflicts).toEqual([{ field: 'who', here: 'Mijn zus', backup: 'De buurvrouw' }]);
  });

  it('is not misled by a field with the name of something that every object has', () => {
    expect(merge(buildState({ plan: { toString: 'x' } as never }), EMPTY_STATE).conflicts).toEqual([]);
  });

  it('leaves the settings of here, and takes a village only together with its region', () => {
    const backup = buildState({ locale: 'en', theme: 'dark', region: 'elders', place: 'Elders' });
    const settings = ({ locale, theme, region, place }: StoredState) => [locale, theme, region, place];
    expect(settings(merge(EMPTY_STATE, backup).state)).toEqual(['en', 'dark', 'elders', 'Elders']);
    const here = { ...EMPTY_STATE, locale: 'nl', place: 'Strijen' };
    expect(settings(merge(here, backup).state)).toEqual(['nl', 'dark', null, 'Strijen']);
    const there = { ...EMPTY_STATE, region: 'hoeksche-waard' };
    expect(settings(merge(there, backup).state)).toEqual(['en', 'dark', 'hoeksche-waard', null]);
  });

  it('leaves on what protects, wherever it was switched on, and knows the later backup', () => {
    const parts = ({ leaveAlways, cover, backedUpOn }: StoredState) => [leaveAlways, cover, backedUpOn];
    const here = { ...EMPTY_STATE, cover: true, backedUpOn: '2026-10-01' };
    const backup = { ...EMPTY_STATE, leaveAlways: true, backedUpOn: '2026-11-01' };
    expect(parts(merge(here, backup).state)).toEqual([true, true, '2026-11-01']);
    expect(parts(merge(backup, here).state)).toEqual([true, true, '2026-11-01']);
    expect(parts(merge(EMPTY_STATE, EMPTY_STATE).state)).toEqual([false, false, null]);
  });

  it('lets nothing that was made here go by itself because of a backup; an empty device takes the choice along', () => {
    const choice = ({ forgetAfterDays, usedOn }: StoredState) => [forgetAfterDays, usedOn];
    const backup = buildState({ forgetAfterDays: 90, usedOn: '2020-01-01' });
    expect(choice(merge(buildState(), backup).state)).toEqual([null, null]);
    expect(choice(merge(EMPTY_STATE, backup).state)).toEqual([90, null]);
    const here = buildState({ forgetAfterDays: 365, usedOn: '2026-11-22' });
    expect(choice(merge(here, backup).state)).toEqual([365, '2026-11-22']);
  });

  it('says so when together it would be more than may be kept', () => {
    const many = (name: string) =>
      buildState({ runs: Array.from({ length: 600 }, (_, i) => buildRun({ id: name + i })) });
    expect(mergeStates(many('a'), many('b'), newIds())).toEqual({ status: 'too-much' });
  });
});

describe('whatever is in them', () => {
  const both = fc.tuple(anyState, anyState);

  it('nothing that is here is lost or changed', () => {
    fc.assert(
      fc.property(both, ([here, backup]) => {
        const { state } = merge(here, backup);
        for (const list of ['runs', 'saved', 'moments'] as const) {
          for (const item of here[list]) expect(state[list]).toContainEqual(item);
        }
        for (const [field, words] of Object.entries(here.plan)) {
          if (words.trim() !== '') expect(state.plan[field]).toBe(words);
        }
        for (const setting of ['locale', 'theme', 'region', 'place'] as const) {
          if (here[setting] !== null) expect(state[setting]).toBe(here[setting]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('everything of the backup is there too, or told as a conflict', () => {
    fc.assert(
      fc.property(both, ([here, backup]) => {
        const { state, conflicts } = merge(here, backup);
        for (const list of ['runs', 'moments'] as const) {
          const contents = (state[list] as readonly { id: string }[]).map(withoutId);
          for (const item of backup[list]) expect(contents).toContainEqual(withoutId(item));
        }
        for (const { id } of backup.saved) expect(state.saved.map((entry) => entry.id)).toContain(id);
        for (const [field, words] of Object.entries(backup.plan)) {
          if (words.trim() === '') continue;
          if (state.plan[field] !== words)
            expect(conflicts).toContainEqual({ field, here: here.plan[field], backup: words });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('putting it back twice adds nothing the second time', () => {
    fc.assert(
      fc.property(both, ([here, backup]) => {
        const { state } = merge(here, backup);
        expect(merge(state, backup).state).toEqual(state);
      }),
    );
  });

  it('changes neither of the two, and gives a state that can be kept', () => {
    fc.assert(
      fc.property(both, ([here, backup]) => {
        const before = JSON.stringify([here, backup]);
        const { state } = merge(here, backup);
        expect(JSON.stringify([here, backup])).toBe(before);
        expect(open(seal(state, 1))).toEqual({ status: 'valid', sequence: 1, state });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinChanges } from '../../../src/storage/join-changes.ts';
import type { StoredState } from '../../../src/storage/stored-state.ts';
import { anyState, buildRun, buildSaved, buildState } from '../../support/build-state.ts';

const BASE = buildState();
const run = (changes: Parameters<typeof buildRun>[0]) => ({ runs: [buildRun(changes)] });
const join = (theirs: Partial<StoredState>, mine: Partial<StoredState>) =>
  joinChanges(BASE, buildState(theirs), buildState(mine));

describe('what two tabs made of one state', () => {
  it('is what the one made, where the other made nothing', () => {
    fc.assert(
      fc.property(anyState, anyState, (base, changed) => {
        expect(joinChanges(base, changed, base)).toEqual(changed);
        expect(joinChanges(base, base, changed)).toEqual(changed);
        expect(joinChanges(base, changed, changed)).toEqual(changed);
      }),
    );
  });

  it('holds everything that was added in either', () => {
    const moment = { id: 'm', check: 'mantelzorg', on: '2026-11-22', answer: 'weeks', note: '' };
    const joined = join(
      { saved: [buildSaved(), buildSaved({ id: 'theirs' })], plan: { first: 'Ans' } },
      { saved: [buildSaved({ note: 'bel' }), buildSaved({ id: 'mine' })], moments: [moment], plan: { gp: 'De Wit' } },
    );
    expect(joined?.saved.map(({ id, note }) => [id, note])).toEqual([
      ['odensehuis-hoeksche-waard', 'bel'],
      ['theirs', ''],
      ['mine', ''],
    ]);
    expect([joined?.moments, joined?.plan]).toEqual([[moment], { first: 'Ans', gp: 'De Wit' }]);
  });

  it('lacks what was taken away in either', () => {
    expect(join({ runs: [] }, { plan: { first: 'Ans' } })?.runs).toEqual([]);
    expect(join({ plan: { first: 'Ans' } }, { runs: [] })?.runs).toEqual([]);
    expect(join(run({ answers: { sleep: 'much' } }), run({ answers: { body: 7 } }))?.runs[0]?.answers).toEqual({});
  });

  it.each<[string, Partial<StoredState>, Partial<StoredState>]>([
    ['an answer', run({ answers: { sleep: 'some' } }), run({ answers: { sleep: 'little' } })],
    ['words', { plan: { first: 'Ans' } }, { plan: { first: 'Bep' } }],
    ['a wish', run({ goals: ['sleep'] }), run({ goals: ['body'] })],
    ['something that was removed', { runs: [] }, run({ talk: ['sleep'] })],
    ['something that went on elsewhere', run({ talk: ['sleep'] }), { runs: [] }],
    ['what is switched off', { notForMe: ['a'] }, { notForMe: ['b'] }],
    ['two things with one id', { saved: [buildSaved(), buildSaved({ note: 'x' })] }, { saved: [] }],
  ])('cannot be joined when both changed %s', (_, theirs, mine) => {
    expect(join(theirs, mine)).toBeUndefined();
  });

  it('lacks what was removed in one while the other only noted what it was', () => {
    const known = { name: 'Odensehuis', marks: { phones: 1 } };
    const noted = { saved: [buildSaved({ known })] };
    const base = buildState({ saved: [buildSaved()] });
    const removed = buildState({ saved: [], theme: 'dark' });
    expect(joinChanges(base, removed, buildState(noted))?.saved).toEqual([]);
    expect(joinChanges(base, buildState(noted), removed)).toMatchObject({ saved: [], theme: 'dark' });
    const called = buildState({ saved: [buildSaved({ known, calledOn: '2026-11-22' })] });
    expect(joinChanges(base, removed, called)).toBeUndefined();
    expect(join({ runs: [] }, run({ at: 'money' }))?.runs).toEqual([]);
  });

  it('asks nothing for where someone was and how it looks: the later tab holds', () => {
    const joined = join(
      { ...run({ at: 'body', finishedOn: '2026-11-20' }), theme: 'dark', region: 'een', place: 'Ottoland' },
      { ...run({ at: 'money', finishedOn: '2026-11-21' }), theme: 'light', region: null, place: 'Piershil' },
    );
    expect(joined).toMatchObject({ theme: 'light', region: null, place: 'Piershil' });
    expect(joined?.runs[0]).toMatchObject({ at: 'money', finishedOn: '2026-11-21' });
    expect(join({ region: 'een', place: 'Ottoland' }, { theme: 'dark' })).toMatchObject({
      region: 'een',
      place: 'Ottoland',
    });
  });

  it('knows the later day of use, and none when it was switched off in either', () => {
    const base = buildState({ forgetAfterDays: 90, usedOn: '2026-11-01' });
    const days = (theirs: Partial<StoredState>, mine: Partial<StoredState>) => {
      const joined = joinChanges(base, { ...base, ...theirs }, { ...base, ...mine });
      return [joined?.forgetAfterDays, joined?.usedOn];
    };
    expect(days({ usedOn: '2026-11-22' }, { usedOn: '2026-11-20' })).toEqual([90, '2026-11-22']);
    expect(days({ usedOn: '2026-11-20' }, { usedOn: '2026-11-22' })).toEqual([90, '2026-11-22']);
    const off = { forgetAfterDays: null, usedOn: null };
    expect(days(off, { usedOn: '2026-11-22' })).toEqual([null, null]);
    expect(days({ usedOn: '2026-11-22' }, off)).toEqual([null, null]);
    expect(days({ forgetAfterDays: 365 }, off)).toEqual([null, null]);
  });

  it('is refused when it is more than may be kept', () => {
    const many = (prefix: string) => Array.from({ length: 600 }, (_, i) => buildSaved({ id: `${prefix}${i}` }));
    expect(join({ saved: many('a') }, { saved: many('b') })).toBeUndefined();
  });

  it('reaches into nothing else, whatever a field is called', () => {
    const theirs = JSON.parse(JSON.stringify(buildState({ plan: { a: 'x' } })).replace('"a"', '"__proto__"'));
    joinChanges(BASE, theirs, buildState({ plan: { constructor: 'y' } }));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open, seal } from '../../../src/storage/envelope.ts';
import { FORMAT, migrate } from '../../../src/storage/migrate.ts';
import type { StoredState } from '../../../src/storage/stored-state.ts';
import { anyState, buildSaved, buildState } from '../../support/build-state.ts';

/** A record as version 0.1 wrote it. Written by hand and never made anew: people may still have it. */
const OLD = readFileSync(new URL('../../fixtures/state-format-1.json', import.meta.url), 'utf8');
/** The same of later forms, written when they were the newest. */
const [FORMAT_3, FORMAT_4, FORMAT_5, FORMAT_6] = [3, 4, 5, 6].map((format) =>
  readFileSync(new URL(`../../fixtures/state-format-${format}.json`, import.meta.url), 'utf8'),
) as [string, string, string, string];

/** A state of before format 6: of no entry was noted what it was. */
const unnoted = (state: StoredState): StoredState => ({
  ...state,
  saved: state.saved.map((entry) => ({ ...entry, known: null })),
});

describe('what an earlier version kept', () => {
  it('is read from format 1, with everything in it and nothing made up', () => {
    const later = { person: 'me', talk: [], goals: [], sheet: null };
    const diary = { calledOn: null, waitingSince: null, callBackOn: null, note: '', known: null };
    expect(open(OLD)).toEqual({
      status: 'valid',
      sequence: 41,
      state: {
        locale: 'en',
        theme: 'dark',
        region: 'hoeksche-waard',
        place: 'Strijen',
        runs: [
          {
            id: '1x7f3kq0b2m9',
            check: 'mantelzorg',
            version: '2.0.0',
            answers: { situation: ['dementia', 'old-age'], sleep: 'much', money: null, fulfilment: 'some' },
            startedOn: '2026-09-30',
            finishedOn: '2026-10-01',
            at: 'more-help',
            ...later,
          },
          {
            id: '0c81zz4',
            check: 'positieve-gezondheid-kort',
            version: '1.0.0',
            answers: { body: 7, feeling: 4.5 },
            startedOn: '2026-11-21',
            finishedOn: null,
            at: 'feeling',
            ...later,
          },
        ],
        saved: [{ id: 'odensehuis-hoeksche-waard', savedOn: '2026-10-02', ...diary }],
        notForMe: [],
        moments: [],
        plan: {},
        leaveAlways: false,
        cover: false,
        backedUpOn: null,
        forgetAfterDays: null,
        usedOn: null,
        reading: null,
      },
    });
  });

  it('is read from format 3 as it was, and nothing of it goes by itself', () => {
    const { sequence, state } = JSON.parse(FORMAT_3);
    expect(open(FORMAT_3)).toEqual({
      status: 'valid',
      sequence,
      state: { ...unnoted(state), forgetAfterDays: null, usedOn: null, reading: null },
    });
  });

  it('is read from format 4 as it was, and looks as it did', () => {
    const { sequence, state } = JSON.parse(FORMAT_4);
    expect(open(FORMAT_4)).toEqual({ status: 'valid', sequence, state: { ...unnoted(state), reading: null } });
  });

  it('is read from format 5 as it was', () => {
    const { sequence, state } = JSON.parse(FORMAT_5);
    expect(open(FORMAT_5)).toEqual({ status: 'valid', sequence, state: unnoted(state) });
  });

  it('is read from format 6 as it was', () => {
    const { sequence, state } = JSON.parse(FORMAT_6);
    expect(open(FORMAT_6)).toEqual({ status: 'valid', sequence, state });
  });

  it('is noticed when damaged, as a record of today is', () => {
    expect(open(OLD.replace('"sleep": "much"', '"sleep": "some"')).status).toBe('damaged');
    expect(open(OLD.replace('"runs": [', '"runs": [1, ')).status).toBe('damaged');
  });

  it('loses nothing when only the number of the format was damaged', () => {
    fc.assert(
      fc.property(anyState, fc.integer({ min: 1, max: FORMAT }), (state, format) => {
        const record = JSON.stringify({ ...JSON.parse(seal(state, 1)), format });
        expect(open(record)).toEqual({ status: 'valid', sequence: 1, state });
      }),
    );
  });

  it.each([
    { forgetAfterDays: 1 },
    { forgetAfterDays: '90' },
    { forgetAfterDays: 90.5 },
    { usedOn: '2026-02-30' },
    { usedOn: 'today' },
    { usedOn: 1 },
    { saved: [buildSaved({ known: { name: 'x'.repeat(201), marks: {} } })] },
    { saved: [buildSaved({ known: { name: 'x', marks: { phones: '0186' as unknown as number } } })] },
    { reading: 'large' },
    { reading: { textSize: 300, wide: false, strong: false, calm: false } },
    { reading: { textSize: 100, wide: false, strong: false, calm: false, font: 'x' } },
  ])('is not believed with %o', (wrong) => {
    const state = { ...buildState(), ...wrong };
    expect(open(seal(state as StoredState, 1)).status).toBe('damaged');
  });

  it('leaves a state of today as it is', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(migrate(state, FORMAT)).toEqual(state);
      }),
    );
  });

  it('passes on what is no state', () => {
    for (const value of [null, 7, 'runs', [1], undefined]) expect(migrate(value, 1)).toBe(value);
    expect(migrate({ runs: 'none' }, 1)).toMatchObject({ runs: 'none' });
    expect(migrate({ runs: [null, 3] }, 1)).toMatchObject({ runs: [null, 3] });
  });
});

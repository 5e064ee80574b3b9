import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnused, used } from '../../../../src/app/core/retention.ts';
import { addDays } from '../../../../src/shared/iso-date.ts';
import { FORGET_AFTER_DAYS } from '../../../../src/storage/index.ts';
import { anyState, buildState } from '../../../support/build-state.ts';

const TODAY = '2026-11-22';
const days = fc.constantFrom(...FORGET_AFTER_DAYS);
const day = fc.integer({ min: -40_000, max: 40_000 }).map((ago) => addDays(TODAY, ago));

describe('what lies unused', () => {
  it.each([
    ['on the last day that was chosen', 90, '2026-08-24', false],
    ['a day longer', 90, '2026-08-23', true],
    ['for ninety days, where a year was chosen', 365, '2026-08-23', false],
    ['for a year', 365, '2025-11-22', false],
    ['for a year and a day', 365, '2025-11-21', true],
    ['for years, where nothing was chosen', null, '2001-01-01', false],
    ['for nobody knows how long', 90, null, false],
    ['since a day that is still to come', 90, '2099-01-01', false],
  ] as const)('%s', (_, forgetAfterDays, usedOn, isGone) => {
    expect(isUnused(buildState({ forgetAfterDays, usedOn }), TODAY)).toBe(isGone);
  });

  it('goes exactly when more days than chosen have passed, whatever the clock says', () => {
    fc.assert(
      fc.property(days, day, fc.integer({ min: -50_000, max: 50_000 }), (forgetAfterDays, today, ago) => {
        const state = buildState({ forgetAfterDays, usedOn: addDays(today, -ago) });
        expect(isUnused(state, today)).toBe(ago > forgetAfterDays);
      }),
    );
  });

  it('never goes on the day of use, nor on any day before it or soon after', () => {
    fc.assert(
      fc.property(anyState, day, fc.integer({ min: -50_000, max: 90 }), (state, today, later) => {
        expect(isUnused(used({ ...state, usedOn: null }, today), addDays(today, later))).toBe(false);
      }),
    );
  });

  it('is noted forward only, by day, and for nobody who did not choose it', () => {
    fc.assert(
      fc.property(anyState, day, (state, today) => {
        const after = used(state, today);
        const noted = { ...state, usedOn: (state.usedOn ?? '') > today ? state.usedOn : today };
        expect(after).toEqual(state.forgetAfterDays === null ? state : noted);
        // The same day again changes nothing, so nothing is written.
        expect(used(after, today)).toBe(after);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askBy } from '../../../../src/resources/catalogue/lead-time.ts';
import { addDays } from '../../../../src/shared/iso-date.ts';

const TODAY = '2026-11-22';

describe('askBy', () => {
  test('a holiday from 12 July is asked for by 17 May', () => {
    expect(askBy('2027-07-12', 8, TODAY)).toEqual({ status: 'in-time', on: '2027-05-17' });
  });

  test('the last day itself is in time, the day after is late', () => {
    const needed = addDays(TODAY, 14);
    expect(askBy(needed, 2, TODAY).status).toBe('in-time');
    expect(askBy(needed, 2, addDays(TODAY, 1)).status).toBe('late');
  });

  test('is the same day of the week, so many weeks earlier, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 104 }), (ahead, weeks) => {
        const needed = addDays(TODAY, ahead);
        const { status, on } = askBy(needed, weeks, TODAY);
        expect(addDays(on, 7 * weeks)).toBe(needed);
        expect(status).toBe(ahead >= 7 * weeks ? 'in-time' : 'late');
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, isIsoDate } from '../../../src/shared/iso-date.ts';

const DAY_MS = 86_400_000;
/** Every day from 1900 to 2200, as the platform counts them. */
const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY_MS, max: Date.UTC(2200, 0, 1) / DAY_MS })
  .map((days) => new Date(days * DAY_MS).toISOString().slice(0, 10));

describe('isIsoDate', () => {
  test.each(['2024-02-29', '2000-02-29', '2026-12-31', '2026-01-01'])('%s exists', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });

  test.each(['2023-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '22-11-2026', '', 'x'])(
    '%j does not',
    (date) => {
      expect(isIsoDate(date)).toBe(false);
    },
  );

  test('knows every day that the platform knows', () => {
    fc.assert(fc.property(anyDay, (day) => isIsoDate(day)));
  });
});

describe('addDays', () => {
  test.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2027-07-12', -56, '2027-05-17'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  test('counts as the platform does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        const expected = new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
        expect(addDays(date, days)).toBe(expected);
      }),
    );
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-11-22', -12, '2025-11-22'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test('gives a day that exists, in the right month, and keeps the order of days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -600, max: 600 }), (a, b, months) => {
        const [first = '', second = ''] = [a, b].sort();
        expect(isIsoDate(addMonths(first, months))).toBe(true);
        expect(addMonths(first, months) <= addMonths(second, months)).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { changesSince, type KnownEntry, knownOf, standingOf } from '../../../../src/resources/index.ts';
import { entry } from '../sample.ts';

const TODAY = '2026-12-01';
const BEFORE = entry({
  id: 'soep',
  name: 'Soep en samen',
  phones: [{ number: '0186 57 73 33', dial: '0186577333' }],
  times: 'Dinsdag, 12.00–13.30 uur',
  address: 'Dorpsstraat 1',
  place: 'Strijen',
});
const KNOWN = knownOf(BEFORE, TODAY) as KnownEntry;
const since = (changes: Partial<typeof BEFORE>, today = TODAY) => changesSince(KNOWN, { ...BEFORE, ...changes }, today);

describe('what changed of an entry that someone keeps', () => {
  it('is nothing while it is as it was, or only its spelling was tidied', () => {
    expect(since({})).toEqual([]);
    expect(since({ times: 'dinsdag 12.00 - 13.30 uur' })).toEqual([]);
    expect(since({ short: 'Iets anders.', url: 'https://voorbeeld.nl/', changedOn: TODAY })).toEqual([]);
  });

  it.each([
    ['name', { name: 'Soep met elkaar' }],
    ['phones', { phones: [{ number: '0186 11 22 33', dial: '0186112233' }] }],
    ['phones', { phones: [] }],
    ['place', { address: 'Kerkstraat 2' }],
    ['place', { place: 'Klaaswaal' }],
    ['times', { times: 'Donderdag, 12.00–13.30 uur' }],
    ['times', { times: undefined }],
    ['standing', { status: 'tijdelijk-dicht' }],
  ] as const)('is its %s with %o', (fact, change) => {
    expect(since(change as Partial<typeof BEFORE>)).toEqual([fact]);
  });

  it('is all of it at once, and what a number is said of is not the number', () => {
    expect(since({ name: 'Anders', times: 'Nooit' })).toEqual(['name', 'times']);
    const phones = [{ number: '0186 57 73 33', dial: '0186577333', note: 'ook voor vragen' }];
    expect(since({ phones })).toEqual([]);
  });

  it.each(['gestopt', 'inactief'] as const)('is only that it ended when it is %s', (status) => {
    expect(since({ status, phones: [], name: 'Anders' })).toEqual(['standing']);
  });

  it('is that it stopped after its last day, that it left the list, and that it came back', () => {
    expect(standingOf({ ...BEFORE, validUntil: '2026-11-30' }, TODAY)).toBe('gestopt');
    expect(since({ validUntil: '2026-11-30' })).toEqual(['standing']);
    expect(changesSince(KNOWN, undefined, TODAY)).toEqual(['standing']);
    const seen = knownOf(undefined, TODAY, KNOWN) as KnownEntry;
    expect(seen.name).toBe('Soep en samen');
    expect(changesSince(seen, undefined, TODAY)).toEqual([]);
    expect(changesSince(seen, BEFORE, TODAY)).toEqual(['standing']);
  });

  it('is not told twice', () => {
    const now = { ...BEFORE, times: 'Donderdag' };
    expect(changesSince(knownOf(now, TODAY, KNOWN) as KnownEntry, now, TODAY)).toEqual([]);
  });

  it('is no fact that an earlier version did not note', () => {
    const { times: _, ...marks } = KNOWN.marks;
    expect(changesSince({ ...KNOWN, marks }, { ...BEFORE, times: 'Donderdag' }, TODAY)).toEqual([]);
  });

  it('keeps no more of a name than a record takes, and nothing of what nobody saw', () => {
    expect(knownOf({ ...BEFORE, name: 'x'.repeat(4000) }, TODAY)?.name).toHaveLength(200);
    expect(knownOf(undefined, TODAY)).toBeNull();
  });
});

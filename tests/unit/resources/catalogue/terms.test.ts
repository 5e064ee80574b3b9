import { describe, expect, test } from 'vitest';
import { freshness, isHidden } from '../../../../src/resources/catalogue/freshness.ts';
import { standingOf } from '../../../../src/resources/catalogue/known-entry.ts';
import { openCatalogue } from '../../../../src/resources/catalogue/open-catalogue.ts';
import type { Entry, Region } from '../../../../src/resources/catalogue/schema.ts';
import { type Terms, withAgeing } from '../../../../src/resources/catalogue/terms.ts';
import { browse } from '../../../../src/resources/match/browse.ts';
import { readRegion } from '../../../../src/resources/rules/region-rules.ts';
import { catalogue, entry, REGION } from '../sample.ts';

/** Collected in November 2026. */
const aged = (fields: Partial<Entry>, terms?: Terms) => withAgeing(entry(fields), { ...REGION, terms } as Region);
const CHECKED = { checkedOn: '2026-11-15' };

describe('how an entry grows old', () => {
  test.each([
    ['a year after its check', CHECKED, '2027-11-15', 'checked', false],
    ['the day after', CHECKED, '2027-11-16', 'doubtful', false],
    ['a year and a half after', CHECKED, '2028-05-15', 'doubtful', false],
    ['the day after that', CHECKED, '2028-05-16', 'doubtful', true],
    ['unchecked, a year after the month of collecting', {}, '2027-11-30', 'unchecked', false],
    ['unchecked, in the month after that', {}, '2027-12-01', 'doubtful', false],
    ['unchecked for ten years: lowered and never hidden', {}, '2036-12-01', 'doubtful', false],
    ['checked, by a clock that is years behind', CHECKED, '2016-01-01', 'unchecked', false],
    ['unchecked, by a clock that is years behind', {}, '2016-01-01', 'unchecked', false],
  ] as const)('%s', (_, fields, today, expected, hidden) => {
    expect([freshness(aged(fields), today), isHidden(aged(fields), today)]).toEqual([expected, hidden]);
  });

  test('is what its region says, and as everywhere where that says nothing', () => {
    const terms: Terms = { unchecked: { lower: 1, hide: 3 } };
    expect(freshness(aged({}, terms), '2027-01-01')).toBe('doubtful');
    expect(isHidden(aged({}, terms), '2027-02-28')).toBe(false);
    expect(isHidden(aged({}, terms), '2027-03-01')).toBe(true);
    expect(isHidden(aged(CHECKED, terms), '2028-05-16')).toBe(true);
    expect(isHidden(aged(CHECKED, { checked: { lower: 12, hide: null } }), '2036-01-01')).toBe(false);
  });

  test('leads out of every list, and is still explained to who kept it', () => {
    const old = aged({ id: 'oud', ...CHECKED });
    const ids = (today: string) =>
      browse(catalogue([old, aged({ id: 'nooit' })]), { kinds: [], today }).map(({ id }) => id);
    expect(ids('2028-05-15')).toContain('oud');
    expect(ids('2028-05-16')).toEqual(['nooit']);
    expect(standingOf(old, '2028-05-16')).toBe('old');
    expect(standingOf(old, '2028-05-15')).toBe('actief');
  });

  test('is known to every entry of an opened pack', () => {
    const index = { words: new Set<string>(), find: () => new Map<string, number>() };
    const region = { ...REGION, terms: { checked: { lower: 2, hide: 4 } } };
    const pack = { format: 3, region, entries: [entry({ id: 'a', checkedOn: '2026-11-01' })] };
    expect(openCatalogue(pack, () => index).entries.get('a')?.ageing).toEqual({
      since: '2026-11-01',
      lower: 2,
      hide: 4,
    });
  });
});

describe('the terms in region.json', () => {
  const said = (terms: unknown) =>
    readRegion(JSON.stringify({ ...REGION, terms })).reports.filter(({ place }) => place.startsWith('terms'));

  test.each([
    [undefined],
    [{}],
    [{ checked: { lower: 6, hide: 6 } }],
    [{ checked: { lower: null, hide: null }, unchecked: { lower: 12, hide: 24 } }],
  ])('may be %j', (terms) => {
    expect(said(terms)).toEqual([]);
    expect(readRegion(JSON.stringify({ ...REGION, terms })).region?.terms).toEqual(terms);
  });

  test.each([
    [12, 'Zo hoort het'],
    [{ nagekeken: { lower: 12, hide: 18 } }, 'Bedoelt u checked'],
    [{ checked: 12 }, '{ "lower": 12, "hide": 18 }'],
    [{ checked: { lower: 12 } }, '“hide” ontbreekt'],
    [{ checked: { lower: '12', hide: 18 } }, 'hele maanden'],
    [{ checked: { lower: 0, hide: 18 } }, 'hele maanden'],
    [{ checked: { lower: 12.5, hide: 18 } }, 'hele maanden'],
    [{ checked: { lower: 18, hide: 12 } }, 'zakt eerst'],
    [{ unchecked: { lower: null, hide: 12 } }, 'zakt eerst'],
    [{ checked: { lower: 12, weg: 18 } }, 'Bedoelt u hide'],
  ])('may not be %j', (terms, message) => {
    const reports = said(terms);
    expect(reports.map(({ message }) => message).join()).toContain(message);
    expect(readRegion(JSON.stringify({ ...REGION, terms })).region).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readRegionFile } from '../../src/resources/catalogue/region-file.ts';
import { parseCatalogueCsv } from '../../src/resources/csv/catalogue-csv.ts';
import { PAYER_QUESTIONS, PAYER_ROUTES, PayerRulesSchema, READY } from '../../src/resources/payer/payer-schema.ts';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const rules = v.parse(PayerRulesSchema, json('src/resources/payer/rules.json'));
const all = [...rules.reasons, ...rules.cautions, ...rules.amounts];

test('the file holds nothing that its schema does not know', () => {
  const wrong = { ...rules, amounts: [{ ...rules.amounts[0], price: 3 }] };
  expect(v.safeParse(PayerRulesSchema, wrong).success).toBe(false);
});

test.each(all.map((rule) => [`${rule.id} from ${rule.validFrom}`, rule] as const))(
  '%s has a source and dates',
  (_, rule) => {
    expect(rules.sources[rule.source]).toBeDefined();
    const last = rule.validTo ?? rule.reviewOn;
    expect(last, 'a last day, or a day of review').not.toBeNull();
    expect((last ?? '') > rule.validFrom).toBe(true);
    expect([rule.validTo, rule.reviewOn].filter(Boolean), 'one of both').toHaveLength(1);
  },
);

test('every source is used, has a safe address and was read or says that it was not', () => {
  for (const [id, { url, seen }] of Object.entries(rules.sources)) {
    const using = all.filter(({ source }) => source === id);
    expect(using.length, id).toBeGreaterThan(0);
    if (url) expect(url).toMatch(/^https?:\/\/[a-z0-9.-]+(\/|$)/);
    // A day is what a page was read on; notes are of a month.
    for (const { checkedOn } of using)
      expect(checkedOn, id).toMatch(seen === 'read' ? /^\d{4}-\d{2}-\d{2}$/ : /^\d{4}-\d{2}$/);
  }
});

test('two versions of a rule never hold on the same day', () => {
  for (const list of [rules.reasons, rules.cautions, rules.amounts]) {
    for (const one of list) {
      const others = list.filter((other) => other !== one && other.id === one.id);
      for (const { validFrom, validTo } of others)
        expect(validFrom > (one.validTo ?? '') || (validTo ?? '') < one.validFrom).toBe(true);
    }
  }
});

test('the own contribution is that of the CAK, and its end is known', () => {
  const contribution = rules.amounts.filter(({ id }) => id === 'wmo-contribution');
  expect(contribution.map(({ values, validFrom, validTo }) => [values.most, validFrom, validTo])).toEqual([
    [21, '2025-01-01', '2025-12-31'],
    [21.8, '2026-01-01', '2026-12-31'],
  ]);
});

test('the entries to call stand in the national catalogue', () => {
  const region = readRegionFile(json('src/resources/regions/nl/region.json'));
  const csv = readFileSync('src/resources/regions/nl/catalogue.csv', 'utf8');
  const ids = parseCatalogueCsv(csv, region).entries.map(({ id }) => id);
  const named = Object.values(rules.contacts).flatMap(({ entries }) => entries);
  expect(ids).toEqual(expect.arrayContaining(named));
  for (const { call } of [...rules.reasons, ...rules.amounts])
    for (const contact of call) expect(Object.keys(rules.contacts)).toContain(contact);
});

test.each(['nl', 'en'])('every rule, contact, route and answer has words in %s', (code) => {
  const { because, caution, amount, changed, contact, ready, likely, name, option } = json(
    `src/i18n/locales/${code}/payer.json`,
  );
  const ids = (list: readonly { readonly id: string }[]) => [...new Set(list.map(({ id }) => id))].sort();
  expect(Object.keys(because).sort()).toEqual(ids(rules.reasons));
  expect(Object.keys(caution).sort()).toEqual([...ids(rules.cautions), 'title'].sort());
  expect(Object.keys(amount).sort()).toEqual(ids(rules.amounts));
  expect(Object.keys(changed).sort()).toEqual(ids(rules.amounts));
  expect(Object.keys(contact).sort()).toEqual(Object.keys(rules.contacts).sort());
  expect(Object.keys(ready).sort()).toEqual([...READY, 'title'].sort());
  for (const texts of [likely, name]) expect(Object.keys(texts).sort()).toEqual([...PAYER_ROUTES].sort());
  for (const [question, answers] of Object.entries(PAYER_QUESTIONS))
    expect(Object.keys(option[question])).toEqual([...answers]);
});

test.each(['nl', 'en'])('no text in %s states an amount: those come from the rules', (code) => {
  const { because, caution, amount, changed, likely } = json(`src/i18n/locales/${code}/payer.json`);
  const texts = [because, caution, amount, changed, likely].flatMap((group) => Object.values<string>(group));
  for (const text of texts) expect(text.replace(/\b(18|2027)\b/g, '')).not.toMatch(/\d/);
});

test('each Dutch sentence about a likely payer says “waarschijnlijk”', () => {
  for (const text of Object.values(json('src/i18n/locales/nl/payer.json').likely))
    expect(text).toMatch(/^Waarschijnlijk/);
});

import { describe, expect, test } from 'vitest';
import type { Entry, Region, WayIn } from '../../../../src/resources/catalogue/schema.ts';
import { wayInProblems } from '../../../../src/resources/catalogue/way-in-problems.ts';
import { type Lead, waysIn } from '../../../../src/resources/catalogue/ways-in.ts';
import { EAST, entry, REGION } from '../sample.ts';

const PHONE = { number: '14 0186', dial: '140186', evidence: 'supported' } as const;
const url = 'https://voorbeeld.nl/';
const via = (id: string): WayIn => ({ type: 'entry', id });
const MANY: Region = {
  ...REGION,
  municipalities: [
    { code: 'GM0001', name: 'Voorbeeld', phone: PHONE },
    { code: 'GM0002', name: 'Stil' },
  ],
};

const partsOf = (entries: readonly Entry[], region: Region = MANY) => ({
  region,
  entries: new Map(entries.map((one) => [one.id, one])),
});

/** Who leads to the first of these entries, by a short name. */
function namesOf(entries: readonly [Entry, ...Entry[]], region?: Region, municipality?: string): readonly string[] {
  const place = municipality ? { ...EAST, municipality } : undefined;
  const nameOf = (lead: Lead) =>
    lead.kind === 'entry'
      ? lead.entry.id
      : lead.kind === 'own'
        ? 'own'
        : (lead.municipality?.name ?? 'some municipality');
  return waysIn(entries[0], partsOf(entries, region), place).leads.map(nameOf);
}

describe('who leads to an entry', () => {
  test('is nobody when it names nobody', () => {
    expect(namesOf([entry({ url })])).toEqual([]);
  });

  test('is everyone on the way to the first with a number', () => {
    const desk = entry({ id: 'desk', phones: [PHONE], wayIn: via('behind') });
    const team = entry({ id: 'team', url, wayIn: via('desk') });
    const silent = entry({ id: 'silent', wayIn: via('team') });
    expect(namesOf([entry({ wayIn: via('silent') }), silent, team, desk, entry({ id: 'behind', url })])).toEqual([
      'team',
      'desk',
    ]);
  });

  test('is never an endless round, nor one who is not there', () => {
    expect(namesOf([entry({ wayIn: via('b') }), entry({ id: 'b', wayIn: via('iets') })])).toEqual([]);
    expect(namesOf([entry({ wayIn: via('nowhere') })])).toEqual([]);
  });

  test('may be a house where people can walk in, and one’s own', () => {
    const house = entry({ id: 'house', access: ['vrij'], address: 'Kerkstraat 1', place: 'Oostdorp' });
    expect(namesOf([entry({ wayIn: via('house') }), house])).toEqual(['house']);
    const gp = entry({ id: 'gp', wayIn: { type: 'own' } });
    expect(namesOf([entry({ wayIn: via('gp') }), gp])).toEqual(['gp']);
    expect(namesOf([gp])).toEqual(['own']);
  });

  test('is the municipality that is named', () => {
    expect(namesOf([entry({ wayIn: { type: 'municipality', code: 'GM0002' } })])).toEqual(['Stil']);
    expect(namesOf([entry({ wayIn: { type: 'municipality', code: 'GM9999' } })])).toEqual([]);
  });

  test('is the municipality where someone lives, as far as that is known', () => {
    const one = entry({ wayIn: { type: 'own-municipality' } });
    expect(namesOf([one])).toEqual(['some municipality']);
    expect(namesOf([one], MANY, 'GM0001')).toEqual(['Voorbeeld']);
    expect(namesOf([one], REGION)).toEqual(['Voorbeeld']);
  });

  test('has the number of a region that is one municipality', () => {
    const one = entry({ wayIn: { type: 'own-municipality' } });
    const [lead] = waysIn(one, partsOf([one], { ...REGION, phone: PHONE })).leads;
    expect(lead).toMatchObject({ kind: 'municipality', municipality: { name: 'Voorbeeld', phone: PHONE } });
  });
});

describe('the check of ways in', () => {
  const problems = (...own: readonly Entry[]) =>
    wayInProblems({ region: MANY, own, national: [] }).map(({ said }) => said.message);

  test.each<[string, Partial<Entry>]>([
    ['a number', { phones: [PHONE] }],
    ['a site', { url }],
    ['a mailbox', { email: 'hulp@voorbeeld.nl' }],
    ['a chat', { chatUrl: url }],
    ['an open door', { access: ['vrij'], address: 'Kerkstraat 1', place: 'Oostdorp' }],
    ['a municipality with a number', { wayIn: { type: 'municipality', code: 'GM0001' } }],
    ['the own municipality', { wayIn: { type: 'own-municipality' } }],
    ['what everyone has', { wayIn: { type: 'own' } }],
  ])('accepts %s', (_, fields) => {
    expect(problems(entry(fields))).toEqual([]);
  });

  test('says nothing of a way in through a row that cannot be read yet: what is wrong is said there', () => {
    const own = [entry({ url, wayIn: via('wmo') })];
    const said = (listed: ReadonlyMap<string, number>) => wayInProblems({ region: MANY, own, national: [], listed });
    expect(said(new Map([['wmo', 4]]))).toEqual([]);
    expect(said(new Map())).toHaveLength(1);
  });

  test.each<[string, Partial<Entry>, string]>([
    ['nothing at all', {}, 'niet te bereiken'],
    ['a house with a closed door', { address: 'Kerkstraat 1', place: 'Oostdorp' }, 'niet te bereiken'],
    ['a street in no place', { access: ['vrij'], address: 'Kerkstraat 1' }, 'niet te bereiken'],
    ['a municipality without number or site', { wayIn: { type: 'municipality', code: 'GM0002' } }, 'niet te bereiken'],
    ['a municipality elsewhere', { url, wayIn: { type: 'municipality', code: 'GM9999' } }, 'GM9999'],
    ['an id that is not there', { url, wayIn: via('nowhere') }, 'nowhere'],
    ['itself', { wayIn: via('iets') }, 'niet te bereiken'],
  ])('refuses %s', (_, fields, part) => {
    expect(problems(entry(fields))).toEqual([expect.stringContaining(part)]);
  });

  test('asks no way in to what is over', () => {
    expect(problems(entry({ status: 'gestopt' }))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AUDIENCES, CONFIDENCE, KINDS } from '../../../../src/resources/catalogue/codes.ts';
import { isThere } from '../../../../src/resources/catalogue/freshness.ts';
import { isWithinReach, reach } from '../../../../src/resources/catalogue/reach.ts';
import type { Entry } from '../../../../src/resources/catalogue/schema.ts';
import { isFor } from '../../../../src/resources/match/conditions.ts';
import { gradeFor } from '../../../../src/resources/match/entry-needs.ts';
import { type MatchRequest, match } from '../../../../src/resources/match/match.ts';
import { HEAVIEST_NEED, NEEDS, type Need, type NeedFound } from '../../../../src/shared/need.ts';
import { CIRCUMSTANCES, NO_FACTS, type PersonFacts, SITUATIONS } from '../../../../src/shared/person-facts.ts';
import { catalogue, EAST, entry, PLACES } from '../sample.ts';

const TODAY = '2026-11-22';
const need = (name: Need, weight = 2): NeedFound => ({ need: name, weight, because: [`because-${name}`] });
const ask = (fields: Partial<MatchRequest> = {}): MatchRequest => ({
  needs: [need('walk-in')],
  audiences: [],
  today: TODAY,
  ...fields,
});
const ids = (entries: readonly Entry[], request: MatchRequest) =>
  match(catalogue(entries), request).map(({ id }) => id);
const serving = (id: string, needs: Partial<Record<Need, 1 | 2 | 3>>, fields: Partial<Entry> = {}): Entry =>
  entry({
    id,
    needs: Object.entries(needs).map(([name, grade]) => ({ need: name as Need, grade })),
    ...fields,
  });
const NATIONAL: Partial<Entry> = { name: 'Lijn', areas: [{ type: 'country' }] };

describe('the order', () => {
  test('is how well a need is served times how much it weighs', () => {
    const entries = [
      serving('geld', { debts: 3 }),
      serving('thuis', { 'hours-off': 3 }),
      serving('steun', { 'hours-off': 2 }),
    ];
    expect(ids(entries, ask({ needs: [need('debts', 2), need('hours-off', 3)] }))).toEqual(['thuis', 'geld', 'steun']);
  });

  test('then for whom it is, how near, and how sure', () => {
    const audience = [entry({ id: 'a-allen' }), entry({ id: 'z-oudere', audiences: ['oudere'] })];
    expect(ids(audience, ask({ audiences: ['oudere'] }))).toEqual(['z-oudere', 'a-allen']);
    const near = [entry({ id: 'a-ver', place: "'s-Gravenkerk" }), entry({ id: 'z-hier', place: 'Oostdorp' })];
    expect(ids(near, ask({ place: EAST }))).toEqual(['z-hier', 'a-ver']);
    const sure = [
      entry({ id: 'a-twijfel', stale: true }),
      entry({ id: 'b-niet' }),
      entry({ id: 'z-wel', checkedOn: TODAY }),
    ];
    expect(ids(sure, ask())).toEqual(['z-wel', 'b-niet', 'a-twijfel']);
  });

  test('puts what is made for an illness that is known before what is for everyone', () => {
    const entries = [
      serving('a-allen', { 'illness-peers': 3 }),
      serving('z-ms', { 'illness-peers': 3 }, { situations: ['ms'] }),
    ];
    const facts: PersonFacts = { ...NO_FACTS, situations: ['ms'] };
    expect(ids(entries, ask({ needs: [need('illness-peers')], facts }))).toEqual(['z-ms', 'a-allen']);
  });
});

test('help whose ages fit more surely comes first', () => {
  const entries = [
    serving('a-ouder', { 'listening-ear': 3 }, { minimumAge: 16, maximumAge: 27 }),
    serving('z-jonger', { 'listening-ear': 3 }, { minimumAge: 8, maximumAge: 18 }),
  ];
  const asked = (from: number, to: number) =>
    ids(entries, ask({ needs: [need('listening-ear')], facts: { ...NO_FACTS, age: { from, to } } }));
  expect(asked(12, 17)).toEqual(['z-jonger', 'a-ouder']);
  expect(asked(16, 18)).toEqual(['a-ouder', 'z-jonger']);
});

describe('what is left out', () => {
  test('what only knows the way', () => {
    expect(ids([serving('weg', { debts: 1 })], ask({ needs: [need('debts', 7)] }))).toEqual([]);
  });

  test('what a faint sign alone would bring', () => {
    const entries = [serving('geld', { debts: 3 })];
    expect(ids(entries, ask({ needs: [need('debts', 0.3)] }))).toEqual([]);
    expect(ids(entries, ask({ needs: [need('debts', 0.5)] }))).toEqual(['geld']);
  });

  test('what is for another municipality or village, over, closed or out of season', () => {
    const entries = [
      entry({ id: 'elders', areas: [{ type: 'place', name: "'s-Gravenkerk" }] }),
      entry({ id: 'voorbij', validUntil: '2026-11-21' }),
      entry({ id: 'gestopt', status: 'gestopt' }),
      entry({ id: 'dicht', status: 'tijdelijk-dicht' }),
      entry({ id: 'straks', validFrom: '2027-01-01' }),
      entry({ id: 'zomer', validFrom: '2025-06-01', validUntil: '2025-08-31', everyYear: true }),
      entry({ id: 'winter', validFrom: '2020-11-01', validUntil: '2021-02-28', everyYear: true }),
      entry({ id: 'hier' }),
    ];
    expect(ids(entries, ask({ place: EAST }))).toEqual(['hier', 'winter']);
  });

  test('what demands something that is not known', () => {
    const entries = [
      entry({ id: 'dementie', situations: ['dementie'] }),
      entry({ id: 'rouw', circumstances: ['rouw'] }),
      entry({ id: 'mantelzorger', role: 'mantelzorger' }),
      entry({ id: 'oud', minimumAge: 70 }),
      entry({ id: 'jong', maximumAge: 23 }),
    ];
    expect(ids(entries, ask())).toEqual([]);
    const facts: PersonFacts = { carer: true, situations: ['dementie'], circumstances: ['rouw'], age: { from: 70 } };
    expect(ids(entries, ask({ facts })).sort()).toEqual(['dementie', 'mantelzorger', 'oud', 'rouw']);
  });

  test('more for one need than someone can choose from', () => {
    const many = Array.from({ length: 30 }, (_, i) => entry({ id: `a-${String(i).padStart(2, '0')}` }));
    expect(ids(many, ask())).toEqual(['a-00', 'a-01', 'a-02', 'a-03']);
  });
});

describe('local and national help', () => {
  const local = serving('hier', { debts: 3 });
  const lines = [serving('lijn-1', { debts: 3 }, NATIONAL), serving('lijn-2', { debts: 3 }, NATIONAL)];
  const request = ask({ needs: [need('debts')], place: EAST });

  test('is the local, then one national', () => {
    expect(ids([...lines, local], request)).toEqual(['hier', 'lijn-1']);
  });

  test('is no national twin that serves the need less', () => {
    expect(ids([serving('site', { debts: 2 }, NATIONAL), local], request)).toEqual(['hier']);
  });

  test('is no national form of what is there locally', () => {
    const maker = { ...NATIONAL, name: 'Het Maatje (landelijk)' };
    const entries = [
      serving('hier', { debts: 3 }, { name: 'Maatje Oostdorp' }),
      serving('maatje', { debts: 3 }, maker),
    ];
    expect(ids([...entries, ...lines], request)).toEqual(['hier', 'lijn-1']);
  });

  test('is two national ones where there is nothing local', () => {
    expect(ids([...lines, serving('lijn-3', { debts: 3 }, NATIONAL)], request)).toEqual(['lijn-1', 'lijn-2']);
  });

  test('is of two as good that by which the other is reached', () => {
    const [line, other] = lines as [Entry, Entry];
    const asks = { ...line, wayIn: { type: 'entry', id: other.id } } as const;
    expect(ids([asks, other, local], request)).toEqual(['hier', 'lijn-2']);
    // Not where it serves the need less.
    const less = serving('lijn-2', { debts: 2 }, NATIONAL);
    expect(ids([asks, less, local], request)).toEqual(['hier', 'lijn-1']);
  });

  test('stands in this order also when the facts of the local help are less sure', () => {
    const doubtful = serving('hier', { debts: 3 }, { stale: true });
    const checked = serving('lijn', { debts: 3 }, { ...NATIONAL, checkedOn: TODAY });
    expect(ids([checked, doubtful], request)).toEqual(['hier', 'lijn']);
  });

  test('is never the national desk beside that of the own municipality', () => {
    const national = serving('loket', { 'municipal-desk': 3, housekeeping: 3 }, NATIONAL);
    const own = serving('eigen', { 'municipal-desk': 3 });
    const asked = ask({ needs: [need('municipal-desk'), need('housekeeping')], place: EAST });
    expect(ids([national, own], asked)).toEqual(['eigen']);
    expect(ids([national], asked)).toEqual(['loket']);
  });
});

test('desks of a municipality are one card, but for one that is the very place for another need', () => {
  const kinds: Entry['kinds'] = ['gemeente-wmo'];
  const found = match(
    catalogue([
      serving('wmo', { 'municipal-desk': 3 }, { kinds }),
      serving('balie', { 'municipal-desk': 2 }, { kinds }),
      serving('wijkteam', { 'municipal-desk': 2, 'client-support': 2 }, { kinds }),
      serving('respijt', { 'hours-off': 3 }, { kinds }),
    ]),
    ask({ needs: [need('municipal-desk', 3), need('client-support', 1), need('hours-off', 1)] }),
  );
  expect(found.map(({ id, folded }) => [id, folded])).toEqual([
    ['wmo', ['wijkteam', 'balie']],
    ['respijt', undefined],
  ]);
});

describe('the reasons', () => {
  test('are the needs that are served well, best served first, then where it is', () => {
    const one = serving('iets', { 'hours-off': 1, 'illness-explained': 3, transport: 3 });
    const [found] = match(
      catalogue([one]),
      ask({ needs: [need('hours-off', 7), need('illness-explained', 1), need('transport', 3)], place: EAST }),
    );
    expect(found?.reasons).toEqual([
      { kind: 'need', need: 'transport', because: ['because-transport'] },
      { kind: 'need', need: 'illness-explained', because: ['because-illness-explained'] },
      { kind: 'region', name: 'Voorbeeld' },
    ]);
  });

  test('without needs nothing is found', () => {
    expect(ids([entry()], ask({ needs: [] }))).toEqual([]);
  });
});

const someOf = <T>(values: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const someEntry = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 3 }),
  audiences: fc.uniqueArray(fc.constantFrom(...AUDIENCES), { minLength: 1, maxLength: 3 }),
  needs: maybe(
    fc
      .uniqueArray(fc.constantFrom(...NEEDS.slice(0, 8)), { minLength: 1, maxLength: 4 })
      .chain((names) =>
        fc.tuple(
          ...names.map((name) => fc.constantFrom(1, 2, 3).map((grade) => ({ need: name, grade: grade as 1 | 2 | 3 }))),
        ),
      ),
  ),
  situations: maybe(someOf(SITUATIONS, 2).filter(({ length }) => length > 0)),
  place: fc.constantFrom(...PLACES.map(({ name }) => name), 'Verweg'),
  forms: fc.constantFrom<Entry['forms']>(['aan-huis'], ['op-locatie'], []),
  areas: fc.constantFrom<Entry['areas']>([{ type: 'country' }], [{ type: 'place', name: 'Westdorp' }], entry().areas),
  confidence: fc.constantFrom(...CONFIDENCE),
  minimumAge: fc.constantFrom(undefined, undefined, 18, 55),
  validUntil: fc.constantFrom(undefined, undefined, '2026-11-01', '2026-12-24'),
});
const someEntries = fc
  .array(someEntry, { minLength: 1, maxLength: 25 })
  .map((list) => list.map((fields, i) => entry({ ...(fields as Partial<Entry>), id: `e${i}` })));
const someNeeds = fc
  .uniqueArray(fc.constantFrom(...NEEDS.slice(0, 8)), { minLength: 1, maxLength: 5 })
  .chain((list) =>
    fc.tuple(...list.map((name) => fc.integer({ min: 1, max: 70 }).map((tenths) => need(name, tenths / 10)))),
  );
const someRequest = fc.record({
  needs: someNeeds,
  place: fc.constantFrom(undefined, ...PLACES),
  audiences: fc.uniqueArray(fc.constantFrom(...AUDIENCES), { maxLength: 3 }),
  facts: fc.record({
    carer: fc.constantFrom(undefined, true, false),
    situations: someOf(SITUATIONS, 3),
    circumstances: someOf(CIRCUMSTANCES, 2),
    age: fc.constantFrom(undefined, { from: 18 }, { from: 12, to: 25 }, { from: 70 }),
  }),
  today: fc.constant(TODAY),
});

const allIds = (found: ReturnType<typeof match>) => found.flatMap(({ id, folded = [] }) => [id, ...folded]);

describe('match, for any catalogue and request', () => {
  test('does not depend on the order of entries or needs', () => {
    fc.assert(
      fc.property(someEntries, someRequest, (entries, request) => {
        const turned = { ...request, needs: [...request.needs].reverse() };
        expect(match(catalogue([...entries].reverse()), turned)).toEqual(match(catalogue(entries), request));
      }),
    );
  });

  test('loses no help for a need that weighs more, nor any help at all', () => {
    fc.assert(
      fc.property(someEntries, someRequest, (entries, request) => {
        const [raised, ...others] = request.needs;
        if (!raised) return;
        const all = catalogue(entries);
        const before = match(all, request);
        const after = match(all, { ...request, needs: [{ ...raised, weight: HEAVIEST_NEED }, ...others] });
        expect(allIds(after)).toEqual(expect.arrayContaining(allIds(before)));
        const scores = new Map(before.map(({ id, score }) => [id, score]));
        for (const { id, score } of after) expect(score).toBeGreaterThanOrEqual((scores.get(id) ?? 0) - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('gives only what may be shown, each for a need that it serves well, with true reasons', () => {
    fc.assert(
      fc.property(someEntries, someRequest, (entries, request) => {
        const all = catalogue(entries);
        for (const { id, folded = [], reasons } of match(all, request)) {
          for (const shown of [id, ...folded]) {
            const one = all.entries.get(shown) as Entry;
            expect(isThere(one, TODAY) && isFor(one, request.facts)).toBe(true);
            expect(isWithinReach(one, request.place, PLACES)).toBe(true);
          }
          const one = all.entries.get(id) as Entry;
          const needs = reasons.filter((reason) => reason.kind === 'need');
          expect(needs.length).toBeGreaterThan(0);
          for (const reason of needs) expect(gradeFor(one, reason.need)).toBeGreaterThan(1);
          const others = reasons.filter((reason) => reason.kind !== 'need');
          expect(others).toEqual(reach(one, request.place, PLACES).reasons);
        }
      }),
    );
  });

  test('gives at most five local and one or two national entries for a need', () => {
    fc.assert(
      fc.property(someEntries, someRequest, (entries, request) => {
        const [one] = request.needs;
        if (!one) return;
        const all = catalogue(entries);
        const found = allIds(match(all, { ...request, needs: [one] })).map((id) => all.entries.get(id) as Entry);
        const national = found.filter(({ areas }) => areas.some(({ type }) => type === 'country')).length;
        expect(found.length - national).toBeLessThanOrEqual(5);
        expect(national).toBeLessThanOrEqual(found.length > national ? 1 : 2);
      }),
    );
  });
});

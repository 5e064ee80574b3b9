import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AUDIENCES, CONFIDENCE, KINDS } from '../../../../src/resources/catalogue/codes.ts';
import { freshness } from '../../../../src/resources/catalogue/freshness.ts';
import { reach } from '../../../../src/resources/catalogue/reach.ts';
import type { Entry } from '../../../../src/resources/catalogue/schema.ts';
import { gradeFor } from '../../../../src/resources/match/entry-needs.ts';
import { type MatchRequest, match } from '../../../../src/resources/match/match.ts';
import { NEEDS, type Need, type NeedFound } from '../../../../src/shared/need.ts';
import { catalogue, EAST, entry, PLACES } from '../sample.ts';

const TODAY = '2026-11-22';
const need = (name: Need, weight: 1 | 2 | 3 = 2): NeedFound => ({ need: name, weight, because: [`because-${name}`] });
const ask = (fields: Partial<MatchRequest> = {}): MatchRequest => ({
  needs: [need('walk-in')],
  audiences: [],
  today: TODAY,
  ...fields,
});
const ids = (entries: readonly Entry[], request: MatchRequest) =>
  match(catalogue(entries), request).map(({ id }) => id);

describe('match', () => {
  test('puts first what is made for the heaviest need', () => {
    const entries = [
      entry({ id: 'geld', kinds: ['geldzaken'] }),
      entry({ id: 'thuis', kinds: ['respijt-thuis'] }),
      entry({ id: 'steun', kinds: ['mantelzorgsteun'] }),
    ];
    expect(ids(entries, ask({ needs: [need('debts', 2), need('hours-off', 3)] }))).toEqual(['thuis', 'geld', 'steun']);
  });

  test('then what is for these people, then what is near, then what was checked', () => {
    const audience = [entry({ id: 'a-allen' }), entry({ id: 'z-oudere', audiences: ['oudere'] })];
    expect(ids(audience, ask({ audiences: ['oudere'] }))).toEqual(['z-oudere', 'a-allen']);
    const near = [entry({ id: 'a-ver', place: "'s-Gravenkerk" }), entry({ id: 'z-hier', place: 'Oostdorp' })];
    expect(ids(near, ask({ place: EAST }))).toEqual(['z-hier', 'a-ver']);
    const checked = [entry({ id: 'a-niet' }), entry({ id: 'z-wel', checkedOn: TODAY })];
    expect(ids(checked, ask())).toEqual(['z-wel', 'a-niet']);
  });

  test('puts what is for others or elsewhere low, and what is doubtful lowest', () => {
    const entries = [
      entry({ id: 'a-twijfel', stale: true, audiences: ['oudere'] }),
      entry({ id: 'b-elders', areas: [{ type: 'place', name: "'s-Gravenkerk" }] }),
      entry({ id: 'c-jong', audiences: ['jongere'] }),
      entry({ id: 'd-gewoon', kinds: ['dagbesteding', 'ontmoeting'] }),
    ];
    expect(ids(entries, ask({ place: EAST, audiences: ['oudere'] }))[0]).toBe('d-gewoon');
    expect(ids(entries, ask({ place: EAST, audiences: ['oudere'] }))[3]).toBe('a-twijfel');
  });

  test('puts help for a situation that nobody named below help for everyone, until it is named', () => {
    const kanker = entry({ id: 'a-kanker', audiences: ['kanker', 'mantelzorger'] });
    const ouder = entry({ id: 'b-ouder', audiences: ['lvb', 'oudere', 'mantelzorger'] });
    const entries = [kanker, ouder];
    expect(ids(entries, ask({ audiences: ['mantelzorger'] }))).toEqual(['b-ouder', 'a-kanker']);
    expect(ids(entries, ask({ audiences: ['mantelzorger', 'kanker'] }))).toEqual(['a-kanker', 'b-ouder']);
  });

  test('puts help with dementia below when another situation was named, and only then', () => {
    const entries = [
      entry({ id: 'a-dementie', kinds: ['ontmoeting', 'dementie'] }),
      entry({ id: 'b-gewoon', kinds: ['dagbesteding', 'ontmoeting'] }),
    ];
    for (const other of ['kanker', 'chronisch-ziek']) {
      expect(ids(entries, ask({ audiences: ['mantelzorger', other] }))).toEqual(['b-gewoon', 'a-dementie']);
    }
    expect(ids(entries, ask({ audiences: ['kanker', 'dementie'] }))[0]).toBe('a-dementie');
    expect(ids(entries, ask({ audiences: ['mantelzorger'] }))[0]).toBe('a-dementie');
    expect(ids(entries, ask())[0]).toBe('a-dementie');
  });

  test('ends after twenty, but not before every need has its first help', () => {
    const many = Array.from({ length: 30 }, (_, i) => entry({ id: `a-${String(i).padStart(2, '0')}` }));
    const request = ask({ needs: [need('walk-in', 3)] });
    expect(ids(many, request)).toEqual(many.slice(0, 20).map(({ id }) => id));
    // Doubtful, so the very last of all.
    const transport = entry({ id: 'z-vervoer', kinds: ['vervoer'], stale: true });
    const both = ask({ needs: [need('walk-in', 3), need('transport', 1)] });
    expect(ids([...many, transport], both)).toEqual([...many.map(({ id }) => id), 'z-vervoer']);
    expect(ids(many.slice(0, 5), request)).toHaveLength(5);
  });

  test('leaves out urgent help and what is over', () => {
    const entries = [
      entry({ id: 'nood', kinds: ['psychisch', 'crisis'] }),
      entry({ id: 'voorbij', kinds: ['psychisch'], validUntil: '2026-11-21' }),
      entry({ id: 'gestopt', kinds: ['psychisch'], status: 'gestopt' }),
      entry({ id: 'praten', kinds: ['psychisch'] }),
    ];
    expect(ids(entries, ask({ needs: [need('listening-ear', 3)] }))).toEqual(['praten']);
  });

  test('lets the needs take turns: ten for one do not hide the first for the next', () => {
    const many = Array.from({ length: 10 }, (_, i) => entry({ id: `thuis-${i}`, kinds: ['respijt-thuis'] }));
    const entries = [...many, entry({ id: 'vervoer', kinds: ['vervoer'] })];
    expect(ids(entries, ask({ needs: [need('hours-off', 3), need('transport', 1)] })).indexOf('vervoer')).toBe(3);
  });

  test('says why, and does not call knowing the way a help when there is better to say', () => {
    const found = match(catalogue([entry({ kinds: ['dementie', 'mantelzorgsteun'] })]), {
      needs: [need('hours-off', 3), need('illness-explained', 1)],
      place: EAST,
      audiences: [],
      today: TODAY,
    });
    expect(found[0]?.reasons).toEqual([
      { kind: 'need', need: 'illness-explained', because: ['because-illness-explained'] },
      { kind: 'region', name: 'Voorbeeld' },
    ]);
  });

  test('says the best served need first', () => {
    const found = match(
      catalogue([entry({ kinds: ['vervoer', 'dementie'] })]),
      ask({ needs: [need('illness-explained', 1), need('transport', 3)] }),
    );
    expect(found[0]?.reasons).toMatchObject([{ need: 'transport' }, { need: 'illness-explained' }, { kind: 'region' }]);
  });

  test('finds nothing without needs', () => {
    expect(ids([entry()], ask({ needs: [] }))).toEqual([]);
  });
});

const someEntry = fc.record({
  kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 3 }),
  audiences: fc.uniqueArray(fc.constantFrom(...AUDIENCES), { minLength: 1, maxLength: 3 }),
  place: fc.constantFrom(...PLACES.map(({ name }) => name), 'Verweg'),
  forms: fc.constantFrom<Entry['forms']>(['aan-huis'], ['op-locatie'], []),
  areas: fc.constantFrom<Entry['areas']>([{ type: 'country' }], [{ type: 'place', name: 'Westdorp' }], entry().areas),
  confidence: fc.constantFrom(...CONFIDENCE),
  checkedOn: fc.constantFrom('2026-11-01', '2020-01-01'),
});
const someEntries = fc
  .array(someEntry, { minLength: 1, maxLength: 25 })
  .map((list) => list.map((fields, i) => entry({ ...fields, id: `e${i}` })));
const someNeeds = fc
  .uniqueArray(fc.constantFrom(...NEEDS), { minLength: 1, maxLength: 5 })
  .chain((list) =>
    fc.tuple(...list.map((name) => fc.constantFrom(1, 2, 3).map((weight) => need(name, weight as 1 | 2 | 3)))),
  );
const someRequest = fc.record({
  needs: someNeeds,
  place: fc.constantFrom(undefined, ...PLACES),
  audiences: fc.uniqueArray(fc.constantFrom(...AUDIENCES), { maxLength: 3 }),
  today: fc.constant(TODAY),
});

const serves = (one: Entry | undefined, name: Need) => one !== undefined && gradeFor(one, name) > 0;

describe('match, for any catalogue and request', () => {
  test('does not depend on the order of entries or needs', () => {
    fc.assert(
      fc.property(someEntries, someRequest, (entries, request) => {
        const turned = { ...request, needs: [...request.needs].reverse() };
        expect(match(catalogue([...entries].reverse()), turned)).toEqual(match(catalogue(entries), request));
      }),
    );
  });

  test('never puts the first help for a need later, nor scores any lower, when that need weighs more', () => {
    fc.assert(
      fc.property(someEntries, someRequest, (entries, request) => {
        const [raised] = request.needs;
        if (!raised || raised.weight === 3) return;
        const all = catalogue(entries);
        const heavier = { ...raised, weight: 3 as const };
        const before = match(all, request);
        const after = match(all, { ...request, needs: [heavier, ...request.needs.slice(1)] });
        const first = (list: typeof before) => list.findIndex(({ id }) => serves(all.entries.get(id), raised.need));
        expect(first(after)).toBeLessThanOrEqual(first(before));
        const scores = new Map(before.map(({ id, score }) => [id, score]));
        for (const { id, score } of after) expect(score).toBeGreaterThanOrEqual(scores.get(id) ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  test('gives only true reasons, at least one need each, and what is doubtful last', () => {
    fc.assert(
      fc.property(someEntries, someRequest, (entries, request) => {
        const all = catalogue(entries);
        const found = match(all, request).map((one) => ({ ...one, entry: all.entries.get(one.id) as Entry }));
        for (const { entry: one, reasons } of found) {
          const needs = reasons.filter((reason) => reason.kind === 'need');
          expect(needs.length).toBeGreaterThan(0);
          for (const reason of needs) expect(serves(one, reason.need)).toBe(true);
          const others = reasons.filter((reason) => reason.kind !== 'need');
          expect(others).toEqual(reach(one, request.place, PLACES).reasons);
        }
        const doubtful = found.map(({ entry: one }) => freshness(one, TODAY) === 'doubtful');
        expect(doubtful).toEqual([...doubtful].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });
});

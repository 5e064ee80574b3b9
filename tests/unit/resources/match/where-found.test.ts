import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../../../src/resources/catalogue/model.ts';
import type { Entry } from '../../../../src/resources/catalogue/schema.ts';
import { whereFound } from '../../../../src/resources/match/where-found.ts';
import { catalogue, entry, PLACES } from '../sample.ts';

const match = (id: string): Match => ({ id, score: 1, reasons: [] });
const villages = (...names: string[]): Pick<Entry, 'areas'> => ({
  areas: names.map((name) => ({ type: 'place', name })),
});
const groupsOf = (entries: readonly Entry[]) =>
  whereFound(
    catalogue(entries),
    entries.map(({ id }) => match(id)),
  ).map(({ where, matches }) => [where.kind === 'place' ? where.place.name : where.kind, matches.map(({ id }) => id)]);

describe('where help was found', () => {
  it('is the village where it takes place, also when it comes to homes as well', () => {
    expect(groupsOf([entry({ place: 'Oostdorp', forms: ['op-locatie', 'aan-huis'] })])).toEqual([
      ['Oostdorp', ['iets']],
    ]);
  });

  it('is the one village that it is meant for, when it has no venue', () => {
    expect(groupsOf([entry(villages('Westdorp'))])).toEqual([['Westdorp', ['iets']]]);
  });

  it.each([
    ['region', 'is for several villages', villages('Westdorp', 'Oostdorp')],
    ['region', 'is for a municipality', {}],
    ['region', 'takes place outside the region', { place: 'Verweg' }],
    ['region', 'has an office in a village and works by telephone', { place: 'Oostdorp', forms: ['telefonisch'] }],
    ['home', 'comes to homes in one village', { ...villages('Westdorp'), forms: ['aan-huis'] }],
    ['home', 'comes to homes in the whole country', { areas: [{ type: 'country' }], forms: ['aan-huis'] }],
    ['country', 'is for the whole country', { areas: [{ type: 'country' }], forms: ['telefonisch'] }],
  ] satisfies [string, string, Partial<Entry>][])('is no village but the %s when it %s', (kind, _, fields) => {
    expect(groupsOf([entry(fields)])).toEqual([[kind, ['iets']]]);
  });

  it('goes from the village with most to what is in no village', () => {
    const entries = [
      entry({ id: 'a', areas: [{ type: 'country' }] }),
      entry({ id: 'b' }),
      entry({ id: 'c', place: 'Westdorp' }),
      entry({ id: 'd', place: 'Oostdorp' }),
      entry({ id: 'e', place: 'Westdorp' }),
      entry({ id: 'f', place: "'s-Gravenkerk" }),
      entry({ id: 'g', forms: ['aan-huis'] }),
    ];
    expect(groupsOf(entries)).toEqual([
      ['Westdorp', ['c', 'e']],
      ["'s-Gravenkerk", ['f']],
      ['Oostdorp', ['d']],
      ['region', ['b']],
      ['home', ['g']],
      ['country', ['a']],
    ]);
  });

  it('leaves out what the catalogue does not know', () => {
    expect(whereFound(catalogue([]), [match('weg')])).toEqual([]);
  });

  it('counts everything exactly once, in the order in which it was found', () => {
    const names = [...PLACES.map(({ name }) => name), 'Verweg'];
    const anyEntry = fc.record({
      forms: fc.subarray<Entry['forms'][number]>(['op-locatie', 'aan-huis', 'online']),
      place: fc.option(fc.constantFrom(...names), { nil: undefined }),
      areas: fc.array(
        fc.oneof(
          fc.constant({ type: 'country' as const }),
          fc.constantFrom(...names).map((name) => ({ type: 'place' as const, name })),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 20 }), (some) => {
        const entries = some.map(({ place, ...fields }, i) =>
          entry({ id: `e-${i}`, ...fields, ...(place ? { place } : {}) }),
        );
        const ids = entries.map(({ id }) => id);
        const groups = whereFound(catalogue(entries), ids.map(match));
        expect(groups.flatMap(({ matches }) => matches.map(({ id }) => id)).toSorted()).toEqual(ids.toSorted());
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        for (const { matches } of groups) {
          const order = matches.map(({ id }) => ids.indexOf(id));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

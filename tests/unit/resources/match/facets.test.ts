import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACCESS_ROUTES, AUDIENCES, FORMS, KINDS, PAYERS } from '../../../../src/resources/catalogue/codes.ts';
import type { Entry, Place } from '../../../../src/resources/catalogue/schema.ts';
import { browse } from '../../../../src/resources/match/browse.ts';
import { FACET_VALUES, FACETS, type FacetId } from '../../../../src/resources/match/facet-values.ts';
import {
  activeFacets,
  applyFacets,
  type Chosen,
  facetsOf,
  offeredFacets,
  relax,
} from '../../../../src/resources/match/facets.ts';
import { catalogue, EAST, entry, FAR, PLACES } from '../sample.ts';

const TODAY = '2026-11-22';
const only = (values: readonly string[], hasUnknown = false) => ({ values, hasUnknown });

function list(entries: readonly Entry[]) {
  const all = catalogue(entries);
  const hits = browse(all, { kinds: [], today: TODAY });
  const shown = (chosen: Chosen, place?: Place) => applyFacets(all, hits, { chosen, place }).map(({ id }) => id);
  const facet = (id: FacetId, chosen: Chosen = {}, place?: Place) =>
    facetsOf(all, hits, { chosen, place }).find((one) => one.id === id);
  const removeFilter = (chosen: Chosen, place?: Place) => relax(all, hits, { chosen, place });
  return { all, hits, shown, facet, removeFilter };
}

describe('narrowing by one facet', () => {
  test('takes any of the values chosen', () => {
    const { shown } = list([
      entry({ id: 'a', payers: ['gratis'] }),
      entry({ id: 'b', payers: ['wmo', 'zelf'] }),
      entry({ id: 'c', payers: ['wlz'] }),
    ]);
    expect(shown({ payer: only(['gratis', 'zelf']) })).toEqual(['a', 'b']);
  });

  test('does not take the unknown for a no: it counts it, and shows it when asked', () => {
    const { shown, facet } = list([entry({ id: 'a', payers: ['gratis'] }), entry({ id: 'b' })]);
    expect(shown({ payer: only(['gratis']) })).toEqual(['a']);
    expect(facet('payer', { payer: only(['gratis']) })?.unknown).toBe(1);
    expect(shown({ payer: only(['gratis'], true) })).toEqual(['a', 'b']);
  });

  test.each([
    [['vrij'], true],
    [['aanmelden'], true],
    [['lidmaatschap'], true],
    [['indicatie-wmo', 'vrij'], true],
    [['via-gemeente'], false],
    [['indicatie-wmo'], false],
    [['indicatie-wlz'], false],
    [['verwijzing'], false],
  ] as const)('knows whether %j asks for a referral or decision', (access, isDirect) => {
    const { shown, facet } = list([entry({ id: 'a', access: [...access] })]);
    expect(shown({ access: only(['direct']) })).toEqual(isDirect ? ['a'] : []);
    expect(facet('access', { access: only(['direct']) })?.unknown).toBe(0);
  });
});

describe('narrowing by distance', () => {
  const there = (id: string, place: string) => entry({ id, place, forms: ['op-locatie'] });
  const entries = [
    there('hier', 'Oostdorp'),
    there('naast', 'Westdorp'),
    there('ver', "'s-Gravenkerk"),
    entry({ id: 'thuis', forms: ['aan-huis'], areas: [{ type: 'country' }] }),
    entry({ id: 'lijn', forms: ['telefonisch'] }),
    entry({ id: 'elders', forms: ['aan-huis'], areas: [{ type: 'place', name: "'s-Gravenkerk" }] }),
  ];
  const { shown, facet } = list(entries);

  test('keeps the own village, then the next ones, and always what comes to the home', () => {
    expect(shown({ distance: only(['village']) }, EAST)).toEqual(['hier', 'thuis']);
    expect(shown({ distance: only(['next-villages']) }, EAST)).toEqual(['hier', 'naast', 'thuis']);
    expect(shown({ distance: only(['around']) }, FAR)).toEqual(['elders', 'thuis', 'ver']);
  });

  test('does not know how far away a line is', () => {
    expect(facet('distance', {}, EAST)).toEqual({
      id: 'distance',
      options: [
        { value: 'village', count: 2 },
        { value: 'next-villages', count: 3 },
        { value: 'around', count: 3 },
      ],
      unknown: 1,
    });
  });

  test('means nothing without a village', () => {
    expect(shown({ distance: only(['village']) })).toHaveLength(entries.length);
    expect(facet('distance', { distance: only(['village']) })).toBeUndefined();
    expect(activeFacets({ chosen: { distance: only(['village']) }, place: undefined })).toEqual([]);
  });
});

describe('facets are offered', () => {
  const some = (known: number, of: number) =>
    Array.from({ length: of }, (_, i) => entry({ id: `e${i}`, payers: i < known ? ['gratis'] : [] }));

  test('when they are known for one in five', () => {
    expect(offeredFacets(catalogue(some(2, 10)), undefined)).toContain('payer');
    expect(offeredFacets(catalogue(some(1, 10)), undefined)).not.toContain('payer');
    expect(offeredFacets(catalogue([]), undefined)).toEqual([]);
  });

  test('for distance when help is in several places and a village is chosen', () => {
    const one = [entry({ id: 'a', place: 'Oostdorp' }), entry({ id: 'b', place: 'Oostdorp' })];
    const two = [...one, entry({ id: 'c', place: 'Westdorp' })];
    expect(offeredFacets(catalogue(one), EAST)).not.toContain('distance');
    expect(offeredFacets(catalogue(two), EAST)).toContain('distance');
    expect(offeredFacets(catalogue(two), undefined)).not.toContain('distance');
  });

  test('no more than eight, in the order in which people ask', () => {
    expect(FACETS.length).toBeLessThanOrEqual(8);
    expect(FACETS).toEqual(['distance', 'form', 'group', 'audience', 'access', 'payer']);
  });
});

describe('when nothing is left', () => {
  const { removeFilter } = list([
    entry({ id: 'a', kinds: ['vervoer'], payers: ['zelf'] }),
    entry({ id: 'b', kinds: ['bewegen'], payers: ['gratis'], audiences: ['oudere'] }),
    entry({ id: 'c', kinds: ['bewegen'], payers: ['gratis'], audiences: ['oudere'] }),
  ]);

  test('the facet goes whose removal gives most', () => {
    const found = removeFilter({ group: only(['transport']), payer: only(['gratis']) });
    expect(found).toMatchObject({ without: ['group'], hits: [{ id: 'b' }, { id: 'c' }] });
  });

  test('the first in order goes when two give as much', () => {
    expect(removeFilter({ group: only(['transport']), payer: only(['wlz']) })?.without).toEqual(['payer']);
    const equal = list([entry({ id: 'a', kinds: ['vervoer'], payers: ['zelf'] }), entry({ id: 'b', payers: ['wlz'] })]);
    expect(equal.removeFilter({ group: only(['transport']), payer: only(['wlz']) })?.without).toEqual(['group']);
  });

  test('as few go as are enough when no single one is', () => {
    const chosen = { group: only(['housing']), audience: only(['oudere']), payer: only(['wlz']) };
    expect(removeFilter(chosen)).toMatchObject({ without: ['group', 'payer'], hits: [{ id: 'b' }, { id: 'c' }] });
  });

  test('nothing goes when nothing was chosen or nothing was found', () => {
    expect(removeFilter({})).toBeUndefined();
    expect(list([]).removeFilter({ group: only(['housing']) })).toBeUndefined();
  });
});

const subset = <T>(values: readonly T[], maxLength = 3) => fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const someEntries = fc
  .array(
    fc.record({
      kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 3 }),
      audiences: fc.uniqueArray(fc.constantFrom(...AUDIENCES), { minLength: 1, maxLength: 3 }),
      forms: subset(FORMS, 2),
      access: subset(ACCESS_ROUTES, 2),
      payers: subset(PAYERS, 2),
      place: fc.constantFrom(...PLACES.map(({ name }) => name), 'Verweg'),
      areas: fc.constantFrom<Entry['areas']>(
        [{ type: 'country' }],
        [{ type: 'place', name: 'Westdorp' }],
        entry().areas,
      ),
    }),
    { maxLength: 25 },
  )
  .map((fields) => list(fields.map((one, i) => entry({ ...one, id: `e${i}` }))));
const someChoice = (facet: FacetId) =>
  fc.record({
    values: fc.uniqueArray(fc.constantFrom(...FACET_VALUES[facet]), { maxLength: 2 }),
    hasUnknown: fc.boolean(),
  });
const someChosen: fc.Arbitrary<Chosen> = fc.record(
  Object.fromEntries(FACETS.map((facet) => [facet, someChoice(facet)])),
  { requiredKeys: [] },
);
const somePlace = fc.constantFrom(undefined, ...PLACES);

describe('for any list and any choice', () => {
  test('a count is what choosing that value alone in its facet shows', () => {
    fc.assert(
      fc.property(someEntries, someChosen, somePlace, ({ all, hits, shown }, chosen, place) => {
        for (const { id, options } of facetsOf(all, hits, { chosen, place }))
          for (const { value, count } of options)
            expect(shown({ ...chosen, [id]: only([value]) }, place)).toHaveLength(count);
      }),
    );
  });

  test('the unknown of a facet is what "show those as well" adds, and it takes nothing away', () => {
    fc.assert(
      fc.property(someEntries, someChosen, somePlace, ({ all, hits, shown }, chosen, place) => {
        for (const id of activeFacets({ chosen, place })) {
          const values = chosen[id]?.values ?? [];
          const unknown = facetsOf(all, hits, { chosen, place }).find((facet) => facet.id === id)?.unknown;
          const [without, within] = [false, true].map((and) => shown({ ...chosen, [id]: only(values, and) }, place));
          expect(within).toHaveLength((without?.length ?? 0) + (unknown ?? 0));
          expect(within).toEqual(expect.arrayContaining(without ?? []));
        }
      }),
    );
  });

  test('the order of choosing does not matter, nor do the entries change places', () => {
    fc.assert(
      fc.property(someEntries, someChosen, somePlace, ({ all, hits, shown }, chosen, place) => {
        const turned = Object.fromEntries(
          Object.entries(chosen)
            .reverse()
            .map(([facet, { values, hasUnknown }]) => [facet, { values: [...values].reverse(), hasUnknown }]),
        );
        expect(shown(turned, place)).toEqual(shown(chosen, place));
        // One after the other is the same as all at once.
        const oneByOne = FACETS.reduce(
          (left, facet) =>
            chosen[facet] ? applyFacets(all, left, { chosen: { [facet]: chosen[facet] }, place }) : left,
          hits,
        );
        expect(oneByOne.map(({ id }) => id)).toEqual(shown(chosen, place));
        const order = hits.map(({ id }) => id);
        const positions = shown(chosen, place).map((id) => order.indexOf(id));
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
      }),
    );
  });

  test('letting every facet go gives back the list as it was', () => {
    fc.assert(
      fc.property(someEntries, someChosen, somePlace, ({ all, hits, shown }, chosen, place) => {
        const emptied = Object.fromEntries(Object.keys(chosen).map((facet) => [facet, only([])]));
        expect(shown(emptied, place)).toEqual(hits.map(({ id }) => id));
        expect(applyFacets(all, hits, { chosen: {}, place })).toEqual(hits);
      }),
    );
  });

  test('what is let go is the first single facet that gives most', () => {
    fc.assert(
      fc.property(someEntries, someChosen, somePlace, ({ hits, shown, removeFilter }, chosen, place) => {
        const active = activeFacets({ chosen, place });
        const relaxed = removeFilter(chosen, place);
        expect(relaxed === undefined).toBe(active.length === 0 || hits.length === 0);
        const singles = active.map((facet) => shown({ ...chosen, [facet]: only([]) }, place).length);
        if (singles.some((count) => count > 0)) {
          expect(relaxed?.without).toEqual([active[singles.indexOf(Math.max(...singles))]]);
          expect(relaxed?.hits).toHaveLength(Math.max(...singles));
        }
      }),
    );
  });
});

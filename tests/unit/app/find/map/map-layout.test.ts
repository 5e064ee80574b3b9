import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlap } from '../../../../../src/app/find/map/map-labels.ts';
import { dotAt, type MapLayout, mapLayout } from '../../../../../src/app/find/map/map-layout.ts';
import { projectPlaces } from '../../../../../src/app/find/map/map-projection.ts';
import { distanceKm } from '../../../../../src/resources/catalogue/distance.ts';
import { readRegionFile } from '../../../../../src/resources/catalogue/region-file.ts';
import type { FoundGroup, Place } from '../../../../../src/resources/index.ts';

const FOLDER = 'src/resources/regions';
/** Every region that has places, whatever an operator keeps. */
const REGIONS = readdirSync(FOLDER)
  .map((id) => readRegionFile(JSON.parse(readFileSync(`${FOLDER}/${id}/region.json`, 'utf8'))))
  .filter(({ places }) => places.length > 0)
  .map(({ id, places }) => [id, places] as const);
const FRAME = { width: 328, height: 400, edge: { x: 28, y: 36 } };

const found = (place: Place, count: number): FoundGroup => ({
  id: `place ${place.name}`,
  where: { kind: 'place', place },
  matches: Array.from({ length: count }, (_, i) => ({ id: `${place.name} ${i}`, score: 1, reasons: [] })),
});
/** As many in each place as the counts say, again and again from the first. */
const layoutOf = (places: readonly Place[], counts: readonly number[], home?: Place): MapLayout =>
  mapLayout(
    places,
    places.flatMap((place, i) => {
      const count = counts[i % counts.length] ?? 0;
      return count > 0 ? found(place, count) : [];
    }),
    home,
  );

const within = (box: Box, { width, height }: MapLayout): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

function expectTidy(layout: MapLayout): void {
  for (const { x, y, radius } of [...layout.dots, ...layout.empty, ...(layout.ring ? [layout.ring] : [])]) {
    expect(within({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, layout)).toBe(true);
  }
  for (const [i, { id, box }] of layout.labels.entries()) {
    expect(within(box, layout), id).toBe(true);
    for (const other of layout.labels.slice(i + 1)) expect(overlap(box, other.box), `${id}, ${other.id}`).toBe(false);
  }
}

describe.each(REGIONS)('the map of %s', (_, places) => {
  const { pointOf, unitsPerKm } = projectPlaces(places, FRAME);
  const pairs = places.flatMap((a, i) => places.slice(i + 1).map((b) => [a, b] as const));

  it('keeps the distances within 1 %', () => {
    for (const [a, b] of pairs) {
      const [from, to] = [pointOf(a), pointOf(b)];
      const km = Math.hypot(to.x - from.x, to.y - from.y) / unitsPerKm;
      expect(km / distanceKm(a, b), `${a.name}, ${b.name}`).toBeCloseTo(1, 2);
    }
  });

  it('keeps north up and east on the right', () => {
    for (const [a, b] of pairs) {
      expect(Math.sign(pointOf(b).x - pointOf(a).x)).toBe(Math.sign(b.lon - a.lon));
      expect(Math.sign(pointOf(b).y - pointOf(a).y)).toBe(Math.sign(a.lat - b.lat));
    }
  });

  it('shows every place once, and its names beside each other', () => {
    const anyCounts = fc.array(fc.nat({ max: 40 }), { minLength: places.length, maxLength: places.length });
    fc.assert(
      fc.property(anyCounts, fc.option(fc.constantFrom(...places), { nil: undefined }), (counts, home) => {
        const layout = layoutOf(places, counts, home);
        expectTidy(layout);
        expect([...layout.dots, ...layout.empty].map(({ id }) => id).toSorted()).toEqual(
          places.map(({ name }) => name).toSorted(),
        );
        expect(layout.dots.reduce((sum, { count }) => sum + count, 0)).toBe(counts.reduce((sum, one) => sum + one, 0));
        expect(layout.ring?.id).toBe(home?.name);
        if (home) expect(layout.labels[0]?.id).toBe(home.name);
      }),
      { numRuns: 40 },
    );
  });

  it('names most places where something was found', () => {
    const layout = layoutOf(places, [4, 0, 1]);
    const named = layout.dots.filter(({ id }) => layout.labels.some((label) => label.id === id));
    expect(named.length / layout.dots.length).toBeGreaterThan(0.6);
  });

  it('takes a tap on a circle for its village', () => {
    const layout = layoutOf(places, [3, 1]);
    const tops = layout.dots.filter(
      (dot) => !layout.dots.some((other) => other !== dot && Math.hypot(dot.x - other.x, dot.y - other.y) < 40),
    );
    for (const dot of tops) {
      expect(dotAt(layout, dot, 1)?.id).toBe(dot.id);
    }
  });
});

const place = (name: string, lat: number, lon: number): Place => ({ name, pc4: [], lat, lon });

describe('the map of any region', () => {
  it('is tidy wherever the villages lie and whatever they are called', () => {
    const anyPlaces = fc
      .uniqueArray(
        fc.record({
          name: fc.stringMatching(/^[A-Z'][a-z]{1,11}([ -][A-Z][a-z]{1,11}){0,3}$/),
          lat: fc.double({ min: 50.8, max: 53.4, noNaN: true }),
          lon: fc.double({ min: 3.4, max: 7.2, noNaN: true }),
        }),
        { selector: ({ name }) => name, minLength: 1, maxLength: 12 },
      )
      .map((all) => all.map(({ name, lat, lon }) => place(name, lat, lon)));
    fc.assert(
      fc.property(anyPlaces, fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 12 }), (places, counts) => {
        expectTidy(layoutOf(places, counts));
        if (places[0]) expectTidy(layoutOf(places, counts, places[0]));
      }),
    );
  });

  it('makes circles whose area tells the number', () => {
    const [many, few] = layoutOf([place('A', 51.8, 4.4), place('B', 51.7, 4.5)], [9, 4]).dots;
    expect((many?.radius ?? 0) ** 2 / (few?.radius ?? 1) ** 2).toBeCloseTo(9 / 4, 5);
  });

  it('draws a small circle on top of a large one, where it can be tapped', () => {
    const layout = layoutOf(
      [place('Stad', 51.8, 4.4), place('Wijk', 51.8001, 4.4001), place('Ver', 51.7, 4.6)],
      [20, 1, 0],
    );
    expect(layout.dots.map(({ id }) => id)).toEqual(['Stad', 'Wijk']);
    const wijk = layout.dots[1];
    expect(wijk && dotAt(layout, wijk, 1)?.id).toBe('Wijk');
  });

  it('lets a finger miss by 24 pixels but not by more, on every screen', () => {
    const layout = layoutOf([place('A', 51.8, 4.4), place('Verweg', 51.6, 4.8)], [1, 0]);
    const { x = 0, y = 0 } = layout.dots[0] ?? {};
    expect(dotAt(layout, { x, y: y - 23 }, 1)?.id).toBe('A');
    expect(dotAt(layout, { x, y: y - 25 }, 1)).toBeUndefined();
    expect(dotAt(layout, { x, y: y - 13 }, 0.5)).toBeUndefined();
  });

  it('takes a tap on a name for its village, and nothing for an empty one', () => {
    const layout = layoutOf([place('Oostdorp', 51.8, 4.4), place('Westdorp', 51.6, 4.8)], [1, 0]);
    const endOf = (id: string) => {
      const box = layout.labels.find((label) => label.id === id)?.box;
      return { x: (box?.x ?? 0) + (box?.width ?? 0) - 1, y: (box?.y ?? 0) + 1 };
    };
    expect(dotAt(layout, endOf('Oostdorp'), 1)?.id).toBe('Oostdorp');
    expect(dotAt(layout, endOf('Westdorp'), 1)).toBeUndefined();
  });

  it('has a line of whole kilometres, as long as the map says', () => {
    const [a, b] = [place('A', 51.8, 4.4), place('B', 51.8, 4.7)];
    const layout = layoutOf([a, b], [1]);
    const [left, right] = [...layout.dots].sort((one, other) => one.x - other.x);
    const unitsPerKm = ((right?.x ?? 0) - (left?.x ?? 0)) / distanceKm(a, b);
    expect(layout.scale.km).toBe(5);
    expect(layout.scale.length / unitsPerKm).toBeCloseTo(5, 1);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from '../../../../src/resources/catalogue/distance.ts';

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('knows a distance: a degree north is 111 km, and Amsterdam lies 58 km from Rotterdam', () => {
  expect(distanceKm({ lat: 51, lon: 4 }, { lat: 52, lon: 4 })).toBeCloseTo(111.19, 1);
  expect(distanceKm({ lat: 52.373, lon: 4.893 }, { lat: 51.922, lon: 4.479 })).toBeCloseTo(57.6, 0);
});

test('is a distance: none to itself, the same there and back, never longer by a straight line, at most half the globe', () => {
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      expect(distanceKm(a, a)).toBe(0);
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
      expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
      expect(distanceKm(a, b)).toBeLessThanOrEqual(Math.PI * 6371 + 1e-6);
    }),
  );
});

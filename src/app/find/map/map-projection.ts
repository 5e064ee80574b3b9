import type { Place } from '../../../resources/index.ts';
import type { Point } from '../../platform/point.ts';

/** Room for a drawing, in its units. */
export interface MapFrame {
  readonly width: number;
  /** At most. */
  readonly height: number;
  /** Kept free around the places, for the names and for circles at the edge. */
  readonly edge: Point;
}

export interface MapProjection {
  readonly pointOf: (place: Place) => Point;
  readonly unitsPerKm: number;
  /** What the drawing needs of the height. */
  readonly height: number;
}

/** On a sphere of 6371 km around, which is what `distanceKm` measures on. */
const KM_PER_DEGREE = (6371 * Math.PI) / 180;
/** A region of one village, or of villages in a line, still has some width and height. */
const LEAST_KM = 3;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The least and the most, as their middle and the difference. */
function spanOf(degrees: readonly number[]): { readonly middle: number; readonly size: number } {
  const [least, most] = [Math.min(...degrees), Math.max(...degrees)];
  return { middle: (least + most) / 2, size: most - least };
}

/**
 * Places as points in a drawing, north up, as large as fits: equirectangular, true at the latitude in the middle. Over the
 * size of a region that keeps distances and directions.
 */
export function projectPlaces(places: readonly Place[], { width, height, edge }: MapFrame): MapProjection {
  const lat = spanOf(places.map((place) => place.lat));
  const lon = spanOf(places.map((place) => place.lon));
  const kmPerLon = KM_PER_DEGREE * Math.cos(radians(lat.middle));
  const km = { x: Math.max(lon.size * kmPerLon, LEAST_KM), y: Math.max(lat.size * KM_PER_DEGREE, LEAST_KM) };
  const unitsPerKm = Math.min((width - 2 * edge.x) / km.x, (height - 2 * edge.y) / km.y);
  const needed = km.y * unitsPerKm + 2 * edge.y;
  return {
    pointOf: (place) => ({
      x: width / 2 + (place.lon - lon.middle) * kmPerLon * unitsPerKm,
      y: needed / 2 - (place.lat - lat.middle) * KM_PER_DEGREE * unitsPerKm,
    }),
    unitsPerKm,
    height: needed,
  };
}

import type { FoundGroup, Place } from '../../../resources/index.ts';
import { findLast } from '../../../shared/find-last.ts';
import type { Point } from '../../platform/point.ts';
import { type Box, type Label, type Mark, type Named, placeLabels } from './map-labels.ts';
import { projectPlaces } from './map-projection.ts';

/** A village where something was found. */
export interface Dot extends Mark {
  readonly count: number;
}

/** A picture of a region in units that are CSS pixels where it is 328 wide, as on a small phone. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Larger ones first, so that a small one lies on top. */
  readonly dots: readonly Dot[];
  /** Villages where nothing was found. */
  readonly empty: readonly Mark[];
  /** The village to mark. */
  readonly ring: Mark | undefined;
  readonly labels: readonly Label[];
  /** A line of so many kilometres; where it begins and how long it is. */
  readonly scale: Point & { readonly km: number; readonly length: number };
}

const WIDTH = 328;
const FRAME = { width: WIDTH, height: 400, edge: { x: 28, y: 36 } };
/** Strip below the places, for the line that tells the scale. */
const FOOT = 20;
const SCALE_KM: readonly number[] = [1, 2, 5, 10, 20, 50, 100];
const LONGEST_SCALE = 100;

const EMPTY_RADIUS = 2.5;
const LEAST_RADIUS = 9;
const MOST_RADIUS = 22;
/** From the edge of a mark to the ring around it. */
const RING = 5;

/** A name may cover the mark of an empty village, if it must, but no circle with a number in it. */
const COST = { empty: 1, dot: 100 };
const BUDGET = { empty: 0, dot: COST.dot - 1, home: Number.POSITIVE_INFINITY };

/** The area tells the number, but for a few, of which the number would not fit in. */
function radiusOf(count: number, most: number): number {
  return Math.max(LEAST_RADIUS, Math.min(LEAST_RADIUS, MOST_RADIUS / Math.sqrt(most)) * Math.sqrt(count));
}

function scaleOf(unitsPerKm: number, height: number): MapLayout['scale'] {
  const km = findLast(SCALE_KM, (one) => one * unitsPerKm <= LONGEST_SCALE) ?? 1;
  return { km, length: km * unitsPerKm, x: 8, y: height - 10 };
}

/**
 * The picture of a region: where its places lie, with what was found in each of them.
 * @param places all of the region, so that it keeps its shape whatever was found
 * @param home the village to mark
 */
export function mapLayout(places: readonly Place[], found: readonly FoundGroup[], home: Place | undefined): MapLayout {
  const { pointOf, unitsPerKm, height: needed } = projectPlaces(places, FRAME);
  const counts = new Map(
    found.flatMap(({ where, matches }) => (where.kind === 'place' ? [[where.place.name, matches.length]] : [])),
  );
  const most = Math.max(1, ...counts.values());
  const marks = places.map((place) => {
    const count = counts.get(place.name) ?? 0;
    const radius = count > 0 ? radiusOf(count, most) : EMPTY_RADIUS;
    return { id: place.name, ...pointOf(place), radius, count, cost: count > 0 ? COST.dot : COST.empty };
  });
  const byCount = [...marks].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const marked = marks.find(({ id }) => id === home?.name);
  const ring = marked && { ...marked, radius: marked.radius + RING };
  const named: readonly Named[] = byCount
    .filter(({ id }) => id !== ring?.id)
    .map((mark) => ({ ...mark, name: mark.id, budget: mark.count > 0 ? BUDGET.dot : BUDGET.empty }));
  const first: readonly Named[] = ring ? [{ ...ring, name: ring.id, budget: BUDGET.home, isBold: true }] : [];
  const frame: Box = { x: 2, y: 2, width: WIDTH - 4, height: needed - 2 };
  const height = needed + FOOT;
  return {
    width: WIDTH,
    height,
    dots: byCount.filter(({ count }) => count > 0),
    empty: marks.filter(({ count }) => count === 0),
    ring,
    labels: placeLabels([...first, ...named], [...marks, ...(ring ? [ring] : [])], frame),
    scale: scaleOf(unitsPerKm, height),
  };
}

/** Half of a target of 48 CSS pixels. */
const TOUCH = 24;

const isIn = ({ x, y }: Point, box: Box): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/**
 * The village that someone means by a tap: that of the uppermost circle or the name that was hit, or else the nearest
 * within reach of a finger.
 * @param pixel units of the drawing in a CSS pixel
 */
export function dotAt({ dots, labels }: MapLayout, point: Point, pixel: number): Dot | undefined {
  const away = (dot: Dot): number => Math.hypot(point.x - dot.x, point.y - dot.y);
  const hit = findLast(dots, (dot) => away(dot) <= dot.radius);
  const named = labels.find(({ box }) => isIn(point, box));
  const nearest = dots.filter((dot) => away(dot) <= TOUCH * pixel).sort((a, b) => away(a) - away(b))[0];
  return hit ?? dots.find(({ id }) => id === named?.id) ?? nearest;
}

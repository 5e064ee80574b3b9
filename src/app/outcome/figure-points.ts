import type { ScaleResult } from '../../questionnaires/index.ts';
import type { Point } from '../platform/point.ts';

/** Where corner `index` of `count` lies at a distance from the middle; the first is at the top, then clockwise. */
export function cornerAt(index: number, count: number, distance: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** How far out a scale reaches, from 0 to 1; null where too little was answered, which is drawn as a gap. */
export function reachOf({ band, score, min, max }: ScaleResult): number | null {
  return band === null || score === null || max === min ? null : (score - min) / (max - min);
}

/**
 * The figure as runs of corners that follow each other without a gap; `isClosed` when there is none, so that the last one is
 * joined to the first. A corner between two gaps is a run of its own, shown as a dot.
 */
export function segmentsOfCorners(
  reaches: readonly (number | null)[],
  radius: number,
): { readonly isClosed: boolean; readonly runs: readonly (readonly Point[])[] } {
  const points = reaches.map((reach, index) =>
    reach === null ? null : cornerAt(index, reaches.length, reach * radius),
  );
  const gap = points.indexOf(null);
  if (gap === -1) return { isClosed: true, runs: [points.flatMap((point) => point ?? [])] };
  // Starting after a gap, no run is cut in two at the top of the figure.
  const fromGap = [...points.slice(gap), ...points.slice(0, gap)];
  const runs: Point[][] = [];
  let isJoined = false;
  for (const point of fromGap) {
    if (point && isJoined) runs.at(-1)?.push(point);
    else if (point) runs.push([point]);
    isJoined = point !== null;
  }
  return { isClosed: false, runs };
}

import type { VillageHelp } from './figures.ts';

/** Of the drawing, in its own units. */
const SIZE = 320;
const EDGE = 24;

/** A degree to the east is shorter than one to the north, here by this much. */
const EAST = 0.61;

interface SpotMapProps {
  readonly villages: readonly VillageHelp[];
  readonly isSpot: (village: VillageHelp) => boolean;
}

/** Puts villages where they lie, as large as fits. */
function placed(villages: readonly VillageHelp[]) {
  const points = villages.map((village) => ({ village, x: village.place.lon * EAST, y: -village.place.lat }));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const span = Math.max(Math.max(...xs) - left, Math.max(...ys) - top) || 1;
  const scale = (SIZE - 2 * EDGE) / span;
  return points.map(({ village, x, y }) => ({ village, x: EDGE + (x - left) * scale, y: EDGE + (y - top) * scale }));
}

/** The villages as they lie: an open ring is a village without. The text beside it says the same. */
export function SpotMap({ villages, isSpot }: SpotMapProps) {
  return (
    <svg class="o-map" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      {placed(villages).map(({ village, x, y }) => {
        const isOpen = isSpot(village);
        return (
          <g key={village.place.name}>
            <circle class={isOpen ? 'o-map__spot' : 'o-map__help'} cx={x} cy={y} r={isOpen ? 6 : 4} />
            {(isOpen || villages.length < 12) && (
              <text x={x > SIZE * 0.7 ? x - 9 : x + 9} y={y + 4} text-anchor={x > SIZE * 0.7 ? 'end' : 'start'}>
                {village.place.name}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

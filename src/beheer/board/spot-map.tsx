import { useMemo } from 'preact/hooks';

/** Of the drawing, in its own units. */
const WIDTH = 340;
const EDGE = 26;
/** The drawing is at most so high, however far the places lie apart from north to south. */
const MOST_HEIGHT = 340;
const LINE = 12;
const LETTER = 6.2;

/** A degree to the east is shorter than one to the north, here by this much. */
const EAST = 0.61;

/** A place on the map, in degrees. */
export interface MapPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Drawn as an open ring. */
  readonly isOpen: boolean;
}

interface Drawn extends MapPlace {
  readonly x: number;
  readonly y: number;
  /** Where its name begins; undefined where there is no room for it. */
  readonly label?: readonly [x: number, y: number];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Puts places where they lie, as large as fits; the height of the drawing with them. */
function placed(places: readonly MapPlace[]): { readonly points: readonly Drawn[]; readonly height: number } {
  const points = places.map((place) => ({ ...place, x: place.lon * EAST, y: -place.lat }));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - left || 1e-6, Math.max(...ys) - top || 1e-6];
  const scale = Math.min((WIDTH - 2 * EDGE) / across, (MOST_HEIGHT - 2 * EDGE) / down);
  const start = (WIDTH - across * scale) / 2;
  return {
    points: points.map((one) => ({ ...one, x: start + (one.x - left) * scale, y: EDGE + (one.y - top) * scale })),
    height: down * scale + 2 * EDGE,
  };
}

/** Names right of their place, or left, above or below it, where they cover nothing; else none. Open ones come first. */
function named(points: readonly Drawn[]): readonly Drawn[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  const labels = new Map<Drawn, readonly [number, number]>();
  for (const point of [...points].sort((a, b) => Number(b.isOpen) - Number(a.isOpen))) {
    const { name, x, y } = point;
    const width = name.length * LETTER;
    const found = [
      [x + 9, y - LINE / 2],
      [x - 9 - width, y - LINE / 2],
      [x - width / 2, y - LINE - 7],
      [x - width / 2, y + 7],
    ]
      .map(([left = 0, top = 0]): Box => ({ left, top, right: left + width, bottom: top + LINE }))
      .find((box) => box.left > 0 && box.right < WIDTH && !taken.some((other) => isOver(box, other)));
    if (!found) continue;
    taken.push(found);
    labels.set(point, [found.left, found.bottom - 2]);
  }
  return points.map((point) => {
    const label = labels.get(point);
    return label ? { ...point, label } : point;
  });
}

/** Places as they lie, drawn from their coordinates: an open ring is a place without. The text beside it says the same. */
export function SpotMap({ places }: { readonly places: readonly MapPlace[] }) {
  const { drawn, height } = useMemo(() => {
    const laid = placed(places);
    return { drawn: named(laid.points), height: laid.height };
  }, [places]);
  return (
    <svg class="o-map" viewBox={`0 0 ${WIDTH} ${height.toFixed(0)}`} aria-hidden="true">
      {drawn.map(({ name, x, y, isOpen, label }) => (
        <g key={`${name} ${x} ${y}`}>
          <title>{name}</title>
          <circle class={isOpen ? 'o-map__spot' : 'o-map__help'} cx={x} cy={y} r={isOpen ? 6 : 4} />
          {label && (
            <text x={label[0]} y={label[1]}>
              {name}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

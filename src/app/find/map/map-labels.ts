import type { Point } from '../../platform/point.ts';

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A round mark in the drawing. */
export interface Mark extends Point {
  readonly id: string;
  readonly radius: number;
  /** What it costs when a name covers it. */
  readonly cost: number;
}

/** A mark that should get its name beside it. */
export interface Named extends Mark {
  readonly name: string;
  /** What the marks that its name covers may cost together; without such a spot it is left out. */
  readonly budget: number;
  /** Written in bold, which is wider. */
  readonly isBold?: boolean;
}

export interface Label {
  readonly id: string;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the lines begin, are centred or end. */
  readonly x: number;
  /** All of it; `y` is the top of the first line. */
  readonly box: Box;
}

/** Height of letters and of a line, in units of the drawing. */
const LETTER = 14;
export const LINE = 16;
const GAP = 3;
/** To the marks of others, so that a name does not seem to be theirs. */
const CLEAR = 4;
/** Letters on a line before a name breaks: as it is usually written, and where there is little room. */
const LINE_LETTERS = [16, 9] as const;

const BOLD = 1.12;

/** Width in heights, of the widest of the usual system fonts: in others there is more room than needed. */
function letterWidth(letter: string): number {
  if (/[fijlrtI\-’' ,.]/.test(letter)) return 0.39;
  return /[mwMW]/.test(letter) ? 0.98 : 0.64;
}

const widthOf = (line: string): number => [...line].reduce((sum, letter) => sum + LETTER * letterWidth(letter), 0);

/** A name breaks at spaces and behind hyphens, but not behind the `'s-` in front of some. */
function linesOf(name: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const part of name.replace(/( |\w{2}-)(?!$)/g, '$1\n').split('\n')) {
    const last = lines.at(-1);
    if (last !== undefined && (last + part).trim().length <= most) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

type Side = readonly [x: number, y: number];

/** Beside the mark, above and below it: there a name belongs to it most plainly. */
const NEXT_TO: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
];
/** The corners and what lies between. */
const OBLIQUE: readonly Side[] = [1, -1, 0.5, -0.5].flatMap((x): Side[] => [
  [x, -1],
  [x, 1],
]);

/** More than coming close to a mark with a number, less than covering it. */
const OBLIQUE_COST = 20;

/** Where a length begins that lies before (-1), around (0) or behind (1) a point, or in between. */
const startOf = (side: number, at: number, length: number): number => at - (length * (1 - side)) / 2;

function labelAt({ id, x, y, radius, isBold = false }: Named, lines: readonly string[], [sideX, sideY]: Side): Label {
  const width = Math.max(...lines.map(widthOf)) * (isBold ? BOLD : 1);
  const height = lines.length * LINE;
  // At a corner the round mark leaves more room.
  const off = (radius + GAP) * (sideX * sideX + sideY * sideY === 2 ? Math.SQRT1_2 : 1);
  const box = { x: startOf(sideX, x + sideX * off, width), y: startOf(sideY, y + sideY * off, height), width, height };
  if (sideX === 1) return { id, lines, anchor: 'start', x: box.x, box };
  if (sideX === -1) return { id, lines, anchor: 'end', x: box.x + width, box };
  return { id, lines, anchor: 'middle', x: box.x + width / 2, box };
}

/** True when two boxes have more than an edge in common. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const isWithin = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** The square around a mark. */
const around = ({ x, y, radius }: Mark, clear = 0): Box => {
  const size = 2 * (radius + clear);
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
};

/** What a label covers, and a tenth of what it comes close to. */
function costOf({ id, box }: Label, marks: readonly Mark[]): number {
  const costs = marks
    .filter((mark) => mark.id !== id && overlap(box, around(mark, CLEAR)))
    .map((mark) => (overlap(box, around(mark)) ? mark.cost : mark.cost / 10));
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/** Every way to write the name, what reads best first. */
function spotsOf(wish: Named): readonly { readonly label: Label; readonly extra: number }[] {
  const capabilities = LINE_LETTERS.map((most) => linesOf(wish.name, most));
  return [
    ...capabilities.flatMap((lines) => NEXT_TO.map((side) => ({ label: labelAt(wish, lines, side), extra: 0 }))),
    ...capabilities.flatMap((lines) =>
      OBLIQUE.map((side) => ({ label: labelAt(wish, lines, side), extra: OBLIQUE_COST })),
    ),
  ];
}

/**
 * A name beside each mark for which there is room, the first ones first. No two names overlap and all lie within the frame.
 * @param marks everything that a name should leave free
 */
export function placeLabels(wishes: readonly Named[], marks: readonly Mark[], frame: Box): readonly Label[] {
  const placed: Label[] = [];
  for (const wish of wishes) {
    const spots = spotsOf(wish)
      .filter(({ label: { box } }) => isWithin(box, frame) && !placed.some((label) => overlap(label.box, box)))
      .map(({ label, extra }) => ({ label, cost: extra + costOf(label, marks) }))
      .sort((a, b) => a.cost - b.cost);
    const [best] = spots;
    if (best && best.cost <= wish.budget) placed.push(best.label);
  }
  return placed;
}

import type { Place } from '../../../resources/index.ts';
import { GROUPS } from '../../../shared/need.ts';
import type { NeedGroup } from '../../../shared/need-groups.ts';

/** A subject and the first two digits of a postcode: `transport 32`. Nothing finer is ever counted. */
export type Cell = `${NeedGroup} ${string}`;

/** How often nothing was found, by cell. */
export type Tally = Readonly<Partial<Record<Cell, number>>>;

/** A count below this could be one person; shown counts are rounded down to it, so that no two looks tell of one visitor. */
export const LEAST_SHOWN = 5;
const MOST = 9999;

/** The two digits that most of the postcodes of a place begin with; undefined for a place without postcodes. */
export function areaOf({ pc4 }: Place): string | undefined {
  const areas = pc4.map((code) => code.slice(0, 2));
  const number = (area: string): number => areas.filter((other) => other === area).length;
  return [...new Set(areas)].sort((a, b) => number(b) - number(a) || a.localeCompare(b))[0];
}

/** The cell that a fruitless search falls in; undefined when it has no subject or no place. */
export function cellOf(group: NeedGroup | null, place: Place | undefined): Cell | undefined {
  const area = place && areaOf(place);
  return group && area ? `${group} ${area}` : undefined;
}

export const countIn = (tally: Tally, cell: Cell): Tally => ({
  ...tally,
  [cell]: Math.min(MOST, (tally[cell] ?? 0) + 1),
});

export interface ShownCount {
  readonly group: NeedGroup;
  readonly area: string;
  /** A multiple of five. */
  readonly atLeast: number;
}

/** What may be shown: the cells with five or more, in the order of the subjects, which says nothing about when. */
export function shownCounts(tally: Tally): readonly ShownCount[] {
  return Object.entries(tally)
    .flatMap(([cell, count = 0]) => {
      const [name, area = ''] = cell.split(' ');
      const group = GROUPS.find((each) => each === name);
      const atLeast = count - (count % LEAST_SHOWN);
      return group && atLeast > 0 ? [{ group, area, atLeast }] : [];
    })
    .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.area.localeCompare(b.area));
}

const isCell = (text: string): text is Cell => {
  const [group, area = '', ...rest] = text.split(' ');
  return rest.length === 0 && GROUPS.some((each) => each === group) && /^[1-9]\d$/.test(area);
};

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST;

/** The tally in a value from outside; what is no count of a cell is left out. Never throws. */
export function readTally(value: unknown): Tally {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([cell, count]) => isCell(cell) && isCount(count)));
}

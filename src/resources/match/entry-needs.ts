import { GROUPS, type Need } from '../../shared/need.ts';
import { NEED_GROUPS, type NeedGroup } from '../../shared/need-groups.ts';
import type { Entry } from '../catalogue/schema.ts';
import { type Grade, NEEDS_OF_KIND } from './default-needs.ts';

export type Grades = ReadonlyMap<Need, Grade>;

/** By its kinds: the first counts in full, and no further one makes it the place for a need. */
function derivedNeeds({ kinds, audiences }: Entry): Grades {
  const grades = new Map<Need, Grade>();
  for (const [position, kind] of kinds.entries()) {
    for (const { needs, for: whom } of NEEDS_OF_KIND[kind]) {
      if (whom && !whom.some((audience) => audiences.includes(audience))) continue;
      for (const [need, grade] of Object.entries(needs) as [Need, Grade][]) {
        const counted = position === 0 || grade < 3 ? grade : 2;
        if (counted > (grades.get(need) ?? 0)) grades.set(need, counted);
      }
    }
  }
  return grades;
}

const remembered = new WeakMap<Entry, Grades>();

/** How well an entry serves each need: as its editor says or, where nothing is said, by what kind of help it is. */
export function needsOf(entry: Entry): Grades {
  const known = remembered.get(entry);
  if (known) return known;
  const given = entry.needs?.map(({ need, grade }) => [need, grade] as const) ?? [];
  const grades: Grades = given.length > 0 ? new Map(given) : derivedNeeds(entry);
  remembered.set(entry, grades);
  return grades;
}

/** 0 when it does not serve the need. */
export const gradeFor = (entry: Entry, need: Need): 0 | Grade => needsOf(entry).get(need) ?? 0;

/** The group that a need belongs to. */
export const groupOf = (need: Need): NeedGroup | undefined =>
  GROUPS.find((group) => (NEED_GROUPS[group] as readonly Need[]).includes(need));

/** The groups of needs that an entry serves well (grade 2 or 3), the best served first. */
export function groupsOf(entry: Entry): readonly NeedGroup[] {
  const served = [...needsOf(entry)].filter(([, grade]) => grade > 1).sort(([, a], [, b]) => b - a);
  return [...new Set(served.flatMap(([need]) => groupOf(need) ?? []))];
}

/** The group that says best what an entry is; undefined for what only knows the way. */
export const groupFor = (entry: Entry): NeedGroup | undefined => groupsOf(entry)[0];

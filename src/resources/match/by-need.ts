import type { Need } from '../../shared/need.ts';
import { NEED_GROUPS, type NeedGroup } from '../../shared/need-groups.ts';
import type { Catalogue, Match } from '../catalogue/model.ts';
import { isNational } from './choose.ts';
import { gradeFor } from './entry-needs.ts';

/** Help under one need; `need` is undefined for what serves none of those asked for. */
export interface NeedSection {
  readonly need: Need | undefined;
  readonly matches: readonly Match[];
}

function collect(matches: readonly Match[], needOf: (match: Match) => Need | undefined): readonly NeedSection[] {
  const sections = new Map<Need | undefined, Match[]>();
  for (const match of matches) {
    const need = needOf(match);
    sections.set(need, [...(sections.get(need) ?? []), match]);
  }
  return [...sections].map(([need, under]) => ({ need, matches: under }));
}

/** Found help under the needs that it was found for, the need of the best one first; the order within a need stays. */
export const byNeedFound = (matches: readonly Match[]): readonly NeedSection[] =>
  collect(matches, ({ reasons }) => reasons.find((reason) => reason.kind === 'need')?.need);

/**
 * Help of one group under the needs of that group, each under the one it serves best. Needs for which there is help nearby
 * come before those that only national help is for, then they stand in the order of the group; what serves none of them
 * comes last. The order within a need stays.
 */
export function byNeedOf(group: NeedGroup, matches: readonly Match[], { entries }: Catalogue): readonly NeedSection[] {
  const needs: readonly Need[] = NEED_GROUPS[group];
  const sections = collect(matches, ({ id }) => {
    const entry = entries.get(id);
    const graded = needs.map((need) => ({ need, grade: entry ? gradeFor(entry, need) : 0 }));
    const best = Math.max(...graded.map(({ grade }) => grade));
    return best > 0 ? graded.find(({ grade }) => grade === best)?.need : undefined;
  });
  const isOnlyNational = (section: NeedSection) =>
    section.matches.every(({ id }) => {
      const entry = entries.get(id);
      return entry && isNational(entry);
    });
  const rank = (section: NeedSection) =>
    section.need ? needs.indexOf(section.need) + (isOnlyNational(section) ? needs.length : 0) : 2 * needs.length;
  return [...sections].sort((a, b) => rank(a) - rank(b));
}

import { NEED_GROUPS, type NeedGroup } from './need-groups.ts';

/** What a person may be helped with: the one word that the two domains share. Neither domain knows the other. */
export type Need = (typeof NEED_GROUPS)[NeedGroup][number];

export const GROUPS = Object.keys(NEED_GROUPS) as readonly NeedGroup[];

/** All needs, group by group. */
export const NEEDS: readonly Need[] = Object.values(NEED_GROUPS).flat();

/** The other needs of its group. */
export function needsBeside(need: Need): readonly Need[] {
  const groups: readonly (readonly Need[])[] = Object.values(NEED_GROUPS);
  return groups.find((group) => group.includes(need))?.filter((one) => one !== need) ?? [];
}

/** The most that answers together can give to one need. */
export const HEAVIEST_NEED = 7;

/**
 * One need as it follows from answers or words. `weight` is above 0 and at most `HEAVIEST_NEED`; it adds up over answers.
 * `because` holds ids of observations of the check, the heaviest first.
 */
export interface NeedFound {
  readonly need: Need;
  readonly weight: number;
  readonly because: readonly string[];
}

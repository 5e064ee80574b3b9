import { type Entry, groupFor, groupOf, needsOf } from '../../resources/index.ts';
import type { Need } from '../../shared/need.ts';
import type { NeedGroup } from '../../shared/need-groups.ts';
import type { PictogramName } from '../ui/pictogram.tsx';

const SIGN_OF_GROUP: Readonly<Record<NeedGroup, PictogramName>> = {
  respite: 'home-help',
  carers: 'family',
  health: 'memory',
  feelings: 'talk',
  loss: 'sprout',
  company: 'coffee',
  daytime: 'day',
  exercise: 'walk',
  household: 'home-help',
  transport: 'car',
  arranging: 'letter',
  money: 'money',
  law: 'letter',
  housing: 'key',
  youth: 'young',
  'having-a-say': 'chat',
  safety: 'phone',
};

/** Needs that another sign says better than that of their group. */
const SIGN_OF_NEED: Partial<Record<Need, PictogramName>> = {
  'day-away': 'day',
  'night-rest': 'bed',
  'days-off': 'bed',
};

export const signOfGroup = (group: NeedGroup): PictogramName => SIGN_OF_GROUP[group];

export const signOfNeed = (need: Need): PictogramName =>
  SIGN_OF_NEED[need] ?? SIGN_OF_GROUP[groupOf(need) ?? 'arranging'];

/** The sign of what an entry serves best. */
export function signOfEntry(entry: Entry): PictogramName {
  const [best] = [...needsOf(entry)].sort(([, a], [, b]) => b - a);
  const special = best && SIGN_OF_NEED[best[0]];
  return special ?? SIGN_OF_GROUP[groupFor(entry) ?? 'arranging'];
}

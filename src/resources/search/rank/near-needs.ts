import { NEEDS, type Need, needsBeside } from '../../../shared/need.ts';
import type { NeedStrength } from '../need-strengths.ts';

/** Needs of other groups that are near one: who asks for it is often helped by these as well. */
const ACROSS: Readonly<Partial<Record<Need, readonly Need[]>>> = {
  'hours-off': ['carer-support'],
  'day-away': ['guided-day-activities', 'walk-in', 'municipal-desk'],
  'night-rest': ['carer-support'],
  'take-over-now': ['municipal-desk', 'carer-support'],
  'carer-support': ['hours-off', 'listening-ear'],
  'carer-peers': ['listening-ear', 'illness-peers'],
  'work-and-leave': ['legal-help'],
  'illness-explained': ['carer-support'],
  'illness-peers': ['carer-peers', 'listening-ear'],
  'steady-guide': ['client-support'],
  'mental-support': ['gp', 'many-problems'],
  'worry-about-another': ['many-problems'],
  'loss-of-the-living': ['carer-support', 'listening-ear', 'illness-peers', 'carer-peers'],
  bereavement: ['listening-ear'],
  meaning: ['listening-ear', 'volunteering'],
  'last-phase': ['personal-care', 'carer-support'],
  visitor: ['listening-ear'],
  'guided-day-activities': ['day-away', 'municipal-desk'],
  exercise: ['clubs'],
  housekeeping: ['municipal-desk'],
  groceries: ['transport'],
  meals: ['eating-together'],
  'personal-care': ['municipal-desk', 'living-with-care'],
  'long-term-care': ['living-with-care'],
  'many-problems': ['mental-support'],
  debts: ['post-and-forms', 'many-problems'],
  'care-costs': ['client-support', 'municipal-desk'],
  pgb: ['client-support', 'long-term-care'],
  'legal-help': ['client-support'],
  'safe-at-home': ['municipal-desk'],
  'living-with-care': ['long-term-care', 'municipal-desk'],
  shelter: ['many-problems'],
  'young-people': ['listening-ear'],
  'young-carer': ['carer-support', 'listening-ear'],
  'child-with-care': ['hours-off', 'client-support'],
  despair: ['listening-ear', 'mental-support'],
  emergency: ['gp'],
};

/** Needs that someone has who says so, and nobody else: a hospice is no help for who has lost someone. */
const OF_ITS_OWN: ReadonlySet<Need> = new Set([
  'take-over-now',
  'work-and-leave',
  'memory-worries',
  'addiction',
  'loss-of-the-living',
  'bereavement',
  'last-phase',
  'lgbti',
  'long-term-care',
  'care-costs',
  'pgb',
  'shelter',
  'young-carer',
  'child-with-care',
  'violence',
  'despair',
  'emergency',
] as const);

const nearTo = (need: Need): readonly Need[] => [
  ...needsBeside(need).filter((one) => !OF_ITS_OWN.has(one)),
  ...(ACROSS[need] ?? []),
];

const NEAR: ReadonlyMap<Need, readonly Need[]> = new Map(NEEDS.map((need) => [need, nearTo(need)]));

/** How much asking for a need says of each that is near it. */
const SAYS = 0.3;

/** The same needs with those near them: what is related to what someone asks for may help too, and comes after it. */
export function withNearNeeds(asked: readonly NeedStrength[]): readonly NeedStrength[] {
  const all = new Map(asked.map((one) => [one.need, one]));
  for (const { need, strength } of asked)
    for (const near of NEAR.get(need) ?? []) {
      const before = all.get(near);
      if ((before?.strength ?? 0) < SAYS * strength)
        all.set(near, { need: near, strength: SAYS * strength, phrase: before?.phrase });
    }
  return [...all.values()];
}

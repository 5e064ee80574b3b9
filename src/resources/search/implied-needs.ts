import type { Need } from '../../shared/need.ts';
import type { Conditions } from './conditions.ts';
import type { NeedStrength } from './need-strengths.ts';
import { isIllThemselves, isYoungSpeaker } from './speaker.ts';
import { words } from './words/normalize.ts';

const list = (text: string): ReadonlySet<string> => new Set(words(text));

/** With whom young people live, and for whom people of any age care. */
const FAMILY = list('moeder vader ma pa mam pap mama papa ouders broer zus broertje zusje');
const CARED_FOR = list(
  'man vrouw partner moeder vader ma pa mam pap ouders schoonmoeder schoonvader opa oma hem haar broer zus',
);
/** Needs of people who care for someone. */
const OF_CARERS: ReadonlySet<Need> = new Set([
  'hours-off',
  'day-away',
  'night-rest',
  'days-off',
  'take-over-now',
  'carer-peers',
  'carer-support',
  'loss-of-the-living',
  'work-and-leave',
  'illness-explained',
] as const);
/** From here on such a need is meant. */
const MEANT = 0.3;

/** How strongly people who say these things about themselves need what they did not ask for by name. */
const YOUNG = 0.4;
const CARER = 0.35;
const ILL = 0.25;

/** What follows from who speaks and of whom. */
function implied(
  needs: readonly NeedStrength[],
  typed: readonly string[],
  conditions: Conditions,
): ReadonlyMap<Need, number> {
  const { named } = conditions;
  const found = new Map<Need, number>();
  const says = (among: ReadonlySet<string>) => typed.some((word) => among.has(word));
  if (isYoungSpeaker(typed)) {
    found.set('young-people', YOUNG);
    if (says(FAMILY)) found.set('young-carer', YOUNG);
  }
  const hasOwn = isIllThemselves(typed, conditions);
  const asksAsCarer = needs.some(({ need, strength }) => OF_CARERS.has(need) && strength >= MEANT);
  const cares = !hasOwn && (named.size > 0 || asksAsCarer);
  if (cares && says(CARED_FOR)) found.set('carer-support', CARER);
  if (named.size > 0) for (const need of ['illness-explained', 'illness-peers'] as const) found.set(need, ILL);
  return found;
}

/**
 * The needs that a query asks for with those that follow from who speaks: help for young people, for who cares, and for an
 * illness that is named. The strongest first.
 */
export function withImpliedNeeds(
  needs: readonly NeedStrength[],
  typed: readonly string[],
  conditions: Conditions,
): NeedStrength[] {
  const all = new Map(needs.map((one) => [one.need, one]));
  for (const [need, strength] of implied(needs, typed, conditions)) {
    const asked = all.get(need);
    all.set(need, { need, strength: 1 - (1 - (asked?.strength ?? 0)) * (1 - strength), phrase: asked?.phrase });
  }
  return [...all.values()].sort((a, b) => b.strength - a.strength);
}

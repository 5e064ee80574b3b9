import type { Need } from '../../shared/need.ts';
import type { Conditions } from './conditions.ts';
import type { NeedStrength } from './need-strengths.ts';
import { words } from './words/normalize.ts';

const list = (text: string): ReadonlySet<string> => new Set(words(text));

/** Words of those who go to school. */
const SCHOOL = list('school klas toets toetsen havo vmbo mavo vwo mbo mentor huiswerk examens klasgenoten');
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

const isYoungAge = (word: string | undefined): boolean => word !== undefined && /^([89]|1\d|2[0-4])$/.test(word);

/** True when the one who speaks is young: "ben 16", or a word of school. */
export function isYoungSpeaker(typed: readonly string[]): boolean {
  return typed.some(
    (word, at) => SCHOOL.has(word) || (word === 'ben' && isYoungAge(typed[at + 1])) || (at === 0 && /^1\d$/.test(word)),
  );
}

/** What follows from who speaks and of whom. */
function implied(
  needs: readonly NeedStrength[],
  typed: readonly string[],
  { named }: Conditions,
): ReadonlyMap<Need, number> {
  const found = new Map<Need, number>();
  const says = (among: ReadonlySet<string>) => typed.some((word) => among.has(word));
  if (isYoungSpeaker(typed)) {
    found.set('young-people', YOUNG);
    if (says(FAMILY)) found.set('young-carer', YOUNG);
  }
  const cares = named.size > 0 || needs.some(({ need, strength }) => OF_CARERS.has(need) && strength >= MEANT);
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

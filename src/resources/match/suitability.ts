import type { IsoDate } from '../../shared/iso-date.ts';
import type { PersonFacts } from '../../shared/person-facts.ts';
import { freshness } from '../catalogue/freshness.ts';
import { closeness, type Reach, reach } from '../catalogue/reach.ts';
import type { Entry, Place } from '../catalogue/schema.ts';
import { conditionsOf } from './conditions.ts';

/** For whom, where and when help is sought: what does not change from need to need. */
export interface Seeker {
  readonly place: Place | undefined;
  readonly places: readonly Place[];
  /** Codes of the catalogue's audiences; empty: no preference. */
  readonly audiences: readonly string[];
  readonly facts: PersonFacts;
  readonly today: IsoDate;
}

export interface Suitability {
  readonly reached: Reach;
  readonly isNational: boolean;
  /** How well it suits the seeker whatever the need, above 0 and at most about 1.3; 1 is usual. */
  readonly factor: number;
}

/** How far an entry is for the people looked for when nobody says for whom. */
const NEUTRAL = 0.5;

/** The part of its audiences that is looked for, 0 to 1; `iedereen` counts half. */
function audienceFit({ audiences }: Entry, wanted: readonly string[]): number {
  if (wanted.length === 0) return NEUTRAL;
  const points = audiences.map((one) => (wanted.includes(one) ? 1 : one === 'iedereen' ? 0.5 : 0));
  return points.reduce<number>((sum, one) => sum + one, 0) / points.length;
}

/** How much each side of it matters, beside a need that weighs 1. */
const WHOM = 0.15;
const WHERE = 0.35;
const MADE_FOR = 0.1;
const CHECKED = 0.05;
const DOUBTFUL = -0.05;
const NATIONAL = -0.15;
/** For what is meant for another village, and open to who comes from near by. */
const ELSEWHERE = -0.65;

/** The part of the ages that the person may have for which help with this oldest age is, 0–1. */
function ageShare(minimumAge: number, maximumAge: number, { age }: PersonFacts): number {
  if (age?.to === undefined) return 0;
  const shared = Math.min(age.to, maximumAge) - Math.max(age.from ?? 0, minimumAge) + 1;
  return Math.max(0, shared) / (age.to - (age.from ?? 0) + 1);
}

/** How far it is made for people like them, 0–1: what demands something of the person, and may be shown, is. */
function madeFor(entry: Entry, facts: PersonFacts): number {
  const { situations, circumstances, minimumAge, maximumAge } = conditionsOf(entry);
  if (situations.length > 0 || circumstances.length > 0) return 1;
  return maximumAge === Number.POSITIVE_INFINITY ? 0 : ageShare(minimumAge, maximumAge, facts);
}

/** How well an entry suits a seeker: whom it is for, how near it comes, how far its facts can be trusted. */
export function suitability(entry: Entry, { place, places, audiences, facts, today }: Seeker): Suitability {
  const reached = reach(entry, place, places);
  const isNational = entry.areas.some(({ type }) => type === 'country');
  const fresh = freshness(entry, today);
  const trust = fresh === 'checked' ? CHECKED : fresh === 'doubtful' ? DOUBTFUL : 0;
  const near = place ? closeness(reached) - 0.6 : 0;
  const meant = reached.serves ? 0 : ELSEWHERE;
  const factor =
    1 +
    WHOM * (audienceFit(entry, audiences) - NEUTRAL) +
    WHERE * near +
    meant +
    trust +
    (isNational ? NATIONAL : 0) +
    MADE_FOR * madeFor(entry, facts);
  return { reached, isNational, factor };
}

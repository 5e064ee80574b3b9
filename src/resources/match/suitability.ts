import type { IsoDate } from '../../shared/iso-date.ts';
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
  readonly today: IsoDate;
}

export interface Suitability {
  readonly reached: Reach;
  readonly isNational: boolean;
  /** How well it suits the seeker whatever the need, above 0 and at most about 1.3; 1 is usual. */
  readonly factor: number;
}

/** The part of its audiences that is looked for, 0 to 1; `iedereen` counts half. */
function audienceFit({ audiences }: Entry, wanted: readonly string[]): number {
  const points = audiences.map((one) => (wanted.includes(one) ? 1 : one === 'iedereen' ? 0.5 : 0));
  return points.reduce<number>((sum, one) => sum + one, 0) / points.length;
}

/** How much each side of it matters, beside a need that weighs 1. */
const WHOM = 0.15;
const WHERE = 0.35;
const MADE_FOR = 0.1;
const CHECKED = 0.05;
const DOUBTFUL = -0.2;
const NATIONAL = -0.15;
/** For what is meant for another village, and open to who comes from near by. */
const ELSEWHERE = -0.5;

/** What demands something of the person, and may be shown, is made for people like them. */
function isMadeFor(entry: Entry): boolean {
  const { situations, circumstances, maximumAge } = conditionsOf(entry);
  return situations.length > 0 || circumstances.length > 0 || maximumAge !== Number.POSITIVE_INFINITY;
}

/** How well an entry suits a seeker: whom it is for, how near it comes, how far its facts can be trusted. */
export function suitability(entry: Entry, { place, places, audiences, today }: Seeker): Suitability {
  const reached = reach(entry, place, places);
  const isNational = entry.areas.some(({ type }) => type === 'country');
  const fresh = freshness(entry, today);
  const trust = fresh === 'checked' ? CHECKED : fresh === 'doubtful' ? DOUBTFUL : 0;
  const near = place ? closeness(reached) - 0.6 : 0;
  const meant = reached.serves ? 0 : ELSEWHERE;
  const factor =
    1 +
    WHOM * (audienceFit(entry, audiences) - 0.5) +
    WHERE * near +
    meant +
    trust +
    (isNational ? NATIONAL : 0) +
    (isMadeFor(entry) ? MADE_FOR : 0);
  return { reached, isNational, factor };
}

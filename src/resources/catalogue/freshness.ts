import type { IsoDate } from '../../shared/iso-date.ts';
import type { Freshness } from './model.ts';
import type { Entry } from './schema.ts';
import { hasPassed } from './terms.ts';

/** True when there is nothing to go to any more: it stopped, is not offered now, or its last day has passed. */
export function isOver({ status, everyYear, validUntil }: Entry, today: IsoDate): boolean {
  const isPast = !everyYear && validUntil !== undefined && validUntil < today;
  return status === 'gestopt' || status === 'inactief' || isPast;
}

/** True when the last look at it was so long ago that no list shows it any more. */
export const isOutOfSight = ({ ageing }: Entry, today: IsoDate): boolean =>
  ageing !== undefined && hasPassed(ageing.since, ageing.hide, today);

/** True for what no list shows on a day: it is over, or out of sight. */
export const isHidden = (entry: Entry, today: IsoDate): boolean => isOver(entry, today) || isOutOfSight(entry, today);

const monthAndDay = (date: string): string => date.slice('2026-'.length);

/** True outside the part of the year in which something is there every year; it may run over New Year. */
export function isOutOfSeason({ everyYear, validFrom, validUntil }: Entry, today: IsoDate): boolean {
  if (!everyYear) return false;
  const day = monthAndDay(today);
  const isAfterFirst = validFrom === undefined || day >= monthAndDay(validFrom);
  const isBeforeLast = validUntil === undefined || day <= monthAndDay(validUntil);
  const runsOverNewYear = validFrom && validUntil && monthAndDay(validFrom) > monthAndDay(validUntil);
  return runsOverNewYear ? !isAfterFirst && !isBeforeLast : !isAfterFirst || !isBeforeLast;
}

/** True before the first day of something that is not there every year. */
const isYetToCome = ({ everyYear, validFrom }: Entry, today: IsoDate): boolean =>
  !everyYear && validFrom !== undefined && validFrom > today;

/** True when someone can go to it now: offered, not over, in its season. */
export function isThere(entry: Entry, today: IsoDate): boolean {
  const isOffered = entry.status === 'actief' && !isHidden(entry, today);
  return isOffered && !isOutOfSeason(entry, today) && !isYetToCome(entry, today);
}

function isDoubtful(entry: Entry, today: IsoDate): boolean {
  return (
    entry.stale ||
    entry.confidence === 'laag' ||
    entry.status !== 'actief' ||
    isOver(entry, today) ||
    isOutOfSeason(entry, today) ||
    isYetToCome(entry, today) ||
    (entry.ageing !== undefined && hasPassed(entry.ageing.since, entry.ageing.lower, today))
  );
}

/** How far the facts of an entry can be trusted on a day. A check without a name, or dated later than that day, does not count. */
export function freshness(entry: Entry, today: IsoDate): Freshness {
  if (isDoubtful(entry, today)) return 'doubtful';
  const isChecked = entry.checkedOn !== undefined && entry.checkedBy !== undefined && entry.checkedOn <= today;
  return isChecked ? 'checked' : 'unchecked';
}

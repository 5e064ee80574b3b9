import { addMonths, type IsoDate } from '../../shared/iso-date.ts';
import type { Freshness } from './model.ts';
import type { Entry } from './schema.ts';

/** Months after which a check no longer counts. */
const CHECK_LASTS_MONTHS = 12;

/** True when there is nothing to go to any more: it stopped, is not offered now, or its last day has passed. */
export function isOver(entry: Entry, today: IsoDate): boolean {
  const gone = entry.status === 'gestopt' || entry.status === 'inactief';
  return gone || (entry.validUntil !== undefined && entry.validUntil < today);
}

function isDoubtful(entry: Entry, today: IsoDate): boolean {
  return (
    entry.stale ||
    entry.confidence === 'laag' ||
    entry.status !== 'actief' ||
    isOver(entry, today) ||
    (entry.validFrom !== undefined && entry.validFrom > today) ||
    (entry.checkedOn !== undefined && entry.checkedOn < addMonths(today, -CHECK_LASTS_MONTHS))
  );
}

/** How far the facts of an entry can be trusted on a day. A check without a name, or dated later than that day, does not count. */
export function freshness(entry: Entry, today: IsoDate): Freshness {
  if (isDoubtful(entry, today)) return 'doubtful';
  const isChecked = entry.checkedOn !== undefined && entry.checkedBy !== undefined && entry.checkedOn <= today;
  return isChecked ? 'checked' : 'unchecked';
}

import type { Entry } from '../../resources/index.ts';
import { addDays, addMonths } from '../../shared/iso-date.ts';

/** Days that the board looks ahead. */
const AHEAD = 31;
/** Months after which a check no longer counts, as the app has it. */
const CHECK_LASTS_MONTHS = 12;

/** Something that ends soon. */
export interface Expiring {
  readonly entry: Entry;
  /** The last day. */
  readonly day: string;
  readonly what: 'ends' | 'check';
}

/** What ends within a month, the first to end first: the time of an entry, or how long its check counts. */
export function expiringSoon(entries: readonly Entry[], today: string): readonly Expiring[] {
  const last = addDays(today, AHEAD);
  const isSoon = (day: string) => day >= today && day <= last;
  return entries
    .filter(({ status }) => status === 'actief' || status === 'tijdelijk-dicht')
    .flatMap((entry): readonly Expiring[] => {
      const { validUntil, everyYear, checkedOn } = entry;
      const checkEnds = checkedOn && addMonths(checkedOn, CHECK_LASTS_MONTHS);
      return [
        ...(validUntil && !everyYear && isSoon(validUntil) ? [{ entry, day: validUntil, what: 'ends' as const }] : []),
        ...(checkEnds && isSoon(checkEnds) ? [{ entry, day: checkEnds, what: 'check' as const }] : []),
      ];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

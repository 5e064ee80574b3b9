import type { Entry } from '../../resources/index.ts';
import { addDays, addMonths } from '../../shared/iso-date.ts';

/** Days that the board looks ahead. */
const AHEAD = 31;

/** Something that ends soon. */
export interface Expiring {
  readonly entry: Entry;
  /** The last day. */
  readonly day: string;
  readonly what: 'ends' | 'lower' | 'hide';
}

/** What ends within a month, the first to end first: the time of an entry, or how long the last look at it counts. */
export function expiringSoon(entries: readonly Entry[], today: string): readonly Expiring[] {
  const last = addDays(today, AHEAD);
  const isSoon = (day: string) => day >= today && day <= last;
  return entries
    .filter(({ status }) => status === 'actief' || status === 'tijdelijk-dicht')
    .flatMap((entry): readonly Expiring[] => {
      const { validUntil, everyYear, ageing } = entry;
      const terms = (['lower', 'hide'] as const).flatMap((what) => {
        const months = ageing?.[what];
        return ageing && months ? [{ entry, day: addMonths(ageing.since, months), what }] : [];
      });
      return [
        ...(validUntil && !everyYear && isSoon(validUntil) ? [{ entry, day: validUntil, what: 'ends' as const }] : []),
        ...terms.filter(({ day }) => isSoon(day)),
      ];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

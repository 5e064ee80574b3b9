import type { Reason } from '../../catalogue/model.ts';
import { reach } from '../../catalogue/reach.ts';
import type { Entry, Place } from '../../catalogue/schema.ts';

const ELSEWHERE = 0.35;
const HERE = 1.25;
/** What is near goes before the same thing from a national organisation. */
const NATIONAL = 0.96;

/** How well an entry serves someone from `place` (a village among `places`), as a factor on its score, with the reasons. */
export function placeFit(
  entry: Entry,
  place: Place | undefined,
  places: readonly Place[],
): { factor: number; reasons: readonly Reason[] } {
  const { serves, km, reasons } = reach(entry, place, places);
  if (!serves) return { factor: ELSEWHERE, reasons };
  if (km === 0) return { factor: HERE, reasons };
  return { factor: reasons.some(({ kind }) => kind === 'national') ? NATIONAL : 1, reasons };
}

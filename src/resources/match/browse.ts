import type { IsoDate } from '../../shared/iso-date.ts';
import type { Kind } from '../catalogue/codes.ts';
import { freshness, isHidden, isOutOfSeason } from '../catalogue/freshness.ts';
import type { Catalogue, Match } from '../catalogue/model.ts';
import { closeness, isElsewhere, isOfOtherMunicipality, reach } from '../catalogue/reach.ts';
import type { Entry, Place } from '../catalogue/schema.ts';
import { withoutStandIns } from './choose.ts';

export interface BrowseRequest {
  /** Entries of at least one of these kinds; all entries when empty. */
  readonly kinds: readonly Kind[];
  readonly place?: Place | undefined;
  readonly today: IsoDate;
}

function listed(entry: Entry, { place, today }: BrowseRequest, places: readonly Place[]) {
  const reached = reach(entry, place, places);
  const fresh = freshness(entry, today);
  const tier = (fresh === 'doubtful' ? 2 : 0) + (isElsewhere(reached) ? 1 : 0);
  const score = place ? closeness(reached) : 0;
  const unchecked = fresh === 'checked' ? 0 : 1;
  return {
    name: entry.name,
    tier,
    unchecked,
    match: { id: entry.id, score, reasons: reached.reasons } satisfies Match,
  };
}

/**
 * All help of some kinds: near first, what is for other villages lower, what is doubtful last; then what was checked; then by
 * name. What is over, out of sight, out of season or only for another municipality is not among it, nor is a national desk
 * that stands in for the one of the chosen place.
 */
export function browse(catalogue: Catalogue, request: BrowseRequest): readonly Match[] {
  const { places } = catalogue.region;
  const served = [...catalogue.entries.values()]
    .filter((entry) => !isHidden(entry, request.today) && !isOutOfSeason(entry, request.today))
    .filter((entry) => !isOfOtherMunicipality(entry, request.place, places));
  return (request.place ? withoutStandIns(served) : served)
    .filter((entry) => request.kinds.length === 0 || entry.kinds.some((kind) => request.kinds.includes(kind)))
    .map((entry) => listed(entry, request, places))
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        b.match.score - a.match.score ||
        a.unchecked - b.unchecked ||
        (a.name === b.name ? 0 : a.name < b.name ? -1 : 1) ||
        (a.match.id < b.match.id ? -1 : 1),
    )
    .map(({ match }) => match);
}

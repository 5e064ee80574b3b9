import {
  browse,
  type Catalogue,
  conditionsOf,
  type Entry,
  freshness,
  type Match,
  match,
  needsOf,
  type Place,
} from '../../../resources/index.ts';
import type { IsoDate } from '../../../shared/iso-date.ts';
import { HEAVIEST_NEED, type Need } from '../../../shared/need.ts';

/** What one page of A4 has room for. */
const MOST = 6;
/** From this grade on an entry is there for a need, and not only a first step to it. */
const SERVES = 2;

/**
 * Help for one need near a place, for nobody in particular: first what fits anyone, then what is for some, which says so
 * itself. Nothing that is less certain.
 */
export function helpForNeed(
  catalogue: Catalogue,
  need: Need,
  place: Place | undefined,
  today: IsoDate,
): readonly Entry[] {
  const needs = [{ need, weight: HEAVIEST_NEED, because: [] }];
  const entriesOf = (matches: readonly Match[]) => matches.flatMap(({ id }) => catalogue.entries.get(id) ?? []);
  const grade = (entry: Entry) => needsOf(entry).get(need) ?? 0;
  const fitting = entriesOf(match(catalogue, { needs, place, audiences: [], today }));
  // The nearest first of those that serve it as well.
  const others = entriesOf(browse(catalogue, { kinds: [], place, today })).sort((a, b) => grade(b) - grade(a));
  return [...new Set([...fitting, ...others])]
    .filter((entry) => grade(entry) >= SERVES && freshness(entry, today) !== 'doubtful')
    .sort((a, b) => grade(b) - grade(a) || Number(isForSome(a)) - Number(isForSome(b)))
    .slice(0, MOST);
}

/** Whether it is for people of some ages, or in some situation: nobody has said to be one of them. */
function isForSome(entry: Entry): boolean {
  const { situations, circumstances, minimumAge, maximumAge } = conditionsOf(entry);
  return situations.length + circumstances.length > 0 || minimumAge > 0 || maximumAge < Number.POSITIVE_INFINITY;
}

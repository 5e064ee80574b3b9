import type { Need } from '../../../shared/need.ts';
import type { Entry } from '../../catalogue/schema.ts';
import { addsTo, isNational, withoutStandIns } from '../../match/choose.ts';
import type { Asked } from './asked.ts';
import { SURELY_NAMED } from './has-no-answer.ts';
import type { Ranked } from './rank-entry.ts';

/** Entries below this share of the best one are not shown, */
const TAIL = 0.2;
/** and after the first ten only those that come near it: a long list is no help. */
const FIRST = 10;
const LATER_TAIL = 0.6;

/**
 * The same list without national entries that add nothing to what is near by: for a need that is helped here the local first,
 * then one national at most. What the words name stays; a national desk only stands in for that of a municipality, unless it is
 * named in full.
 */
export function withFewNational(inOrder: readonly Ranked[], { needs, direct }: Asked): Ranked[] {
  const entryOf = ({ staticScore: { entry } }: Ranked) => entry;
  const needOf = (one: Ranked) => needs.get(entryOf(one).id)?.need;
  const isNamed = (one: Ranked) => one.name > 0 || (direct.get(entryOf(one).id)?.informative ?? 0) > 0;
  const inPlace = new Set(withoutStandIns(inOrder.map(entryOf)));
  const local = new Map<Need, Entry[]>();
  for (const one of inOrder) {
    const need = needOf(one);
    if (need && !isNational(entryOf(one))) local.set(need, [...(local.get(need) ?? []), entryOf(one)]);
  }
  const seen = new Set<Need>();
  return inOrder.filter((one) => {
    const entry = entryOf(one);
    const need = needOf(one);
    const near = need && local.get(need);
    if (!inPlace.has(entry) && one.name < SURELY_NAMED) return false;
    if (one.name > 0 || !isNational(entry)) return true;
    if (!need || !near || isNamed(one)) return true;
    if (seen.has(need) || !addsTo(near, entry, need)) return false;
    seen.add(need);
    return true;
  });
}

/** The `most` highest. Ordering thousands to show a few would be most of the work. */
function highest(ranked: readonly Ranked[], most: number): readonly Ranked[] {
  const least = Float64Array.from(ranked, ({ score }) => score).sort()[ranked.length - most];
  return least === undefined ? ranked : ranked.filter(({ score }) => score >= least);
}

/** The first `most` that are good enough beside the best one, in order. */
export function shown(ranked: readonly Ranked[], least: number, most: number): Ranked[] {
  const inOrder = (some: readonly Ranked[]) =>
    [...some].sort((a, b) => b.score - a.score || (a.staticScore.entry.id < b.staticScore.entry.id ? -1 : 1));
  const near = ranked.filter(({ score }) => score > 0 && score >= LATER_TAIL * least);
  if (near.length >= FIRST) return inOrder(highest(near, most)).slice(0, most);
  return inOrder(ranked.filter(({ score }) => score > 0 && score >= TAIL * least)).slice(0, FIRST);
}

import { computed, effect } from '@preact/signals';
import type { Match, SearchResult } from '../../../resources/index.ts';
import type { SearchState } from '../../catalogue/search-state.ts';
import type { ScreenMemory } from '../state/screen-memory.ts';
import { type Cell, cellOf } from '../state/tally.ts';

/** Milliseconds that it must stand: while someone types or chooses on, it is no answer yet. */
const SETTLED_MS = 3000;

const isNear = ({ reasons }: Match): boolean =>
  reasons.some(({ kind }) => kind === 'near' || kind === 'at-home' || kind === 'region');

/**
 * Whether there is nothing for someone where they live: nothing at all, or national help alone. The finder offers no
 * choice that leads to an empty page, so the second is how a gap shows. Words of distress are never counted.
 */
const isUnmet = (result: SearchResult): boolean =>
  result.status === 'none'
    ? !result.distress
    : result.status === 'results' && !result.distress && !result.hits.some(isNear);

const unmetNow = ({ result, group, near }: SearchState): Cell | undefined =>
  isUnmet(result.value) ? cellOf(group.value, near.value) : undefined;

/** Counts subjects for which there is nothing where someone lives: a cell once in a session, however often someone tries. Returns what ends it. */
export function countUnmet(searchState: SearchState, memory: ScreenMemory): () => void {
  const counted = new Set<Cell>();
  const unmet = computed(() => unmetNow(searchState));
  return effect(() => {
    const cell = unmet.value;
    if (!cell || counted.has(cell)) return undefined;
    const timer = setTimeout(() => {
      counted.add(cell);
      memory.count(cell);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  });
}

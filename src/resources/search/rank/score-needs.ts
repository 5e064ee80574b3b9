import type { Need } from '../../../shared/need.ts';
import type { EntryId } from '../../catalogue/model.ts';
import { answered, together } from '../../match/relevance.ts';
import type { NeedStrength } from '../need-strengths.ts';
import type { RankingCache } from './ranking-cache.ts';

/** How far an entry answers the needs of a query. */
export interface NeedScore {
  /** 0–1. */
  readonly value: number;
  /** Of the need that it answers best, with the grade. */
  readonly need: Need;
  readonly grade: 1 | 2 | 3;
  /** How far it answers that need alone, 0–1. */
  readonly says: number;
}

/** How far entries answer the needs of a query; those that answer none are left out. Further needs add to what the best leaves open. */
export function scoreNeeds(needs: readonly NeedStrength[], cache: RankingCache): ReadonlyMap<EntryId, NeedScore> {
  const scores = new Map<EntryId, { value: number; best: number; need: Need; grade: 1 | 2 | 3 }>();
  for (const { need, strength } of needs) {
    for (const [id, grade] of cache.withNeed(need)) {
      const says = answered(strength, grade);
      const before = scores.get(id);
      if (!before) scores.set(id, { value: says, best: says, need, grade });
      else {
        before.value = together(before.value, says);
        if (says > before.best) Object.assign(before, { best: says, need, grade });
      }
    }
  }
  return new Map([...scores].map(([id, { value, best, need, grade }]) => [id, { value, need, grade, says: best }]));
}

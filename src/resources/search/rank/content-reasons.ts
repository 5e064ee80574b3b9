import type { EntryId, Reason } from '../../catalogue/model.ts';
import type { ParsedQuery } from '../parsed-query.ts';
import { type Asked, serves } from './asked.ts';
import { BY_NEEDS, BY_WORDS, LEAST_ASKED } from './rank-entry.ts';
import type { RankingCache } from './ranking-cache.ts';
import { reasonsOf } from './reasons.ts';
import { type Answer, scoreConcept } from './score-concept.ts';

/** What one entry answers to each concept, as far as it is a reason to show it. */
function answersOf(id: EntryId, { concepts }: ParsedQuery, cache: RankingCache): readonly Answer[] {
  return concepts.flatMap((concept) => {
    const found = scoreConcept(concept, cache).get(id);
    return found && serves(id, concept, cache) ? [{ concept, ...found }] : [];
  });
}

/** What an entry is shown for: the need that it answers when the words say less, and the words. */
export function contentReasons(
  id: EntryId,
  { query, needs, direct, byNeeds, weight }: Asked,
  cache: RankingCache,
): readonly Reason[] {
  const words = reasonsOf(answersOf(id, query, cache));
  const score = needs.get(id);
  if (!score || score.grade < 2) return words;
  const phrase = query.needs.find(({ need }) => need === score.need)?.phrase;
  const reason: Reason = {
    kind: 'need',
    need: score.need,
    because: [],
    ...(phrase && { like: { language: phrase.language, phrase: phrase.phrase } }),
  };
  const byWords = (BY_WORDS * (direct.get(id)?.all ?? 0)) / Math.max(LEAST_ASKED, weight);
  return byWords > BY_NEEDS * byNeeds * score.value ? [...words, reason] : [reason, ...words];
}

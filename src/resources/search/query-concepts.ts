import type { Concept } from './concept.ts';
import { meaningConcept } from './match-meanings.ts';
import type { FoundMeanings } from './part-meanings.ts';
import type { ReadQuery } from './read-query.ts';
import type { Word } from './tokenize.ts';
import { wordConcepts } from './word-concepts.ts';
import { personKeys } from './words/person-words.ts';
import { isOtherMatter } from './words/spelling.ts';
import { stem } from './words/stemmer.ts';
import { isWeak, STOP_WORDS } from './words/stop-words.ts';

/** How much it says beside a request whom it is for, of what it says alone. */
const BESIDE_A_REQUEST = 0.15;

/** What to look for by the words themselves; who it is for says less beside a request. */
export function conceptsOf(
  { telling, typed, isShort, regionWords, described }: ReadQuery,
  { matches, wished, hasRequest, isOfIllness }: FoundMeanings,
): Concept[] {
  const wishedAt = new Set(wished.flatMap(({ positions }) => positions));
  const asked = telling.filter(({ word, position }) => (isShort || !STOP_WORDS.has(word)) && !wishedAt.has(position));
  const lighter = (concept: Concept, positions: readonly number[]): Concept =>
    hasRequest && !isOfIllness && positions.every((at) => described.has(at))
      ? { ...concept, weight: concept.weight * BESIDE_A_REQUEST }
      : concept;
  return [
    ...matches.map((one) => lighter(meaningConcept(one, matches, typed), one.positions)),
    ...wordConcepts(asked, matches, regionWords).map((concept, i) => lighter(concept, [asked[i]?.position ?? -1])),
  ];
}

/** Whether all that is asked for are matters that this product is not for. */
export function isOtherMatters(telling: readonly Word[], { wished }: FoundMeanings): boolean {
  const wishedAt = new Set(wished.flatMap(({ positions }) => positions));
  const asked = telling.filter(
    ({ word, position }) => !STOP_WORDS.has(word) && !isWeak(word) && !wishedAt.has(position),
  );
  const others = asked.filter(({ word }) => personKeys(word).length === 0);
  return others.length > 0 && others.every(({ word }) => isOtherMatter(stem(word)));
}

import type { PhraseIndex } from './phrase-index/phrase-index.ts';
import type { WeightedKeys } from './phrase-index/phrase-words.ts';
import type { Votes } from './votes.ts';

/** The part of the votes that goes by single words; the rest goes by whole phrases. */
const BY_WORDS = 0.3;
/** How far apart labels are set by what their words say. */
const SHARPNESS = 0.5;
/** Phrases of each label that are taken to hold a word as often as all phrases do. */
const SMOOTHING = 10;
/** Smaller parts are chance. */
const LEAST = 0.003;

/** By label how much more often its phrases hold the words of a query than all phrases do, as the sum of the logarithms. */
function evidence(index: PhraseIndex, asked: readonly WeightedKeys[]): ReadonlyMap<string, number> {
  const sizes = [...index.sizes()];
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const scores = new Map(sizes.map(([label]) => [label, 0]));
  for (const [key, weight] of new Map(asked.flatMap((keys) => keys.slice(0, 1)))) {
    const counts = index.countsOf(key);
    const share = [...counts.values()].reduce((sum, count) => sum + count, 0) / total;
    if (share === 0) continue;
    for (const [label, size] of sizes) {
      const there = ((counts.get(label) ?? 0) + SMOOTHING * share) / (size + SMOOTHING);
      scores.set(label, (scores.get(label) ?? 0) + weight * Math.log(there / share));
    }
  }
  return scores;
}

/** The votes of the phrases nearest to a query, with those of its words one by one: few phrases say all of a long sentence. */
export function withWordVotes(votes: Votes, index: PhraseIndex, asked: readonly WeightedKeys[]): Votes {
  const scores = evidence(index, asked);
  const most = Math.max(...scores.values());
  const chances = [...scores].map(([label, score]) => [label, Math.exp(SHARPNESS * (score - most))] as const);
  const sum = chances.reduce((all, [, chance]) => all + chance, 0);
  const shares = chances
    .map(
      ([label, chance]) =>
        [label, (1 - BY_WORDS) * (votes.shares.get(label) ?? 0) + (BY_WORDS * chance) / sum] as const,
    )
    .filter(([, share]) => share > LEAST);
  return { ...votes, shares: new Map(shares) };
}

import type { Comparison } from '../compare-phrases.ts';
import type { PhraseIndex } from '../phrase-index/phrase-index.ts';
import type { WeightedKeys } from '../phrase-index/phrase-words.ts';
import type { Votes } from '../votes.ts';
import { DISTRESS_KINDS, type DistressKind } from './detect-distress.ts';

/** The label of phrases that look like distress and are none. */
const ORDINARY = 'distress/ordinary';
/** Needs whose phrases speak of distress as well. */
const KIND_OF_NEED: Readonly<Record<string, DistressKind>> = {
  despair: 'life',
  violence: 'violence',
  emergency: 'medical',
};

/** A phrase that looks like distress and is none counts as this many other phrases: there are few of them. */
const ORDINARY_WEIGHT = 4;
/** Phrases of either side that a word that was never met is taken to be in. */
const SMOOTHING = 2;
/** How much the words count beside the part of the votes. */
const BY_WORDS = 0.3;
/** From here on words sound like distress: chosen so that few that only look like it do. There are far fewer English phrases. */
const SOUNDS_LIKE: Readonly<Record<string, number>> = { nl: 3.6, en: 2.4 };
/** A phrase as near as this is the same sentence. */
const THE_SAME = 0.7;
/** What is known to be no distress, but as near as this is a phrase of distress all the same. */
const IDENTICAL = 0.9;

const kindOf = (label: string): DistressKind | undefined =>
  KIND_OF_NEED[label] ?? DISTRESS_KINDS.find((kind) => label === `distress/${kind}`);

/** Phrases of a label as either side counts them. */
const weightOf = (label: string): number => (label === ORDINARY ? ORDINARY_WEIGHT : 1);

/** How many phrases speak of distress and how many do not, with this key, or of all when none is given. */
function countSides(index: PhraseIndex, key?: string): { distress: number; other: number } {
  let [distress, other] = [0, 0];
  for (const [label, count] of key === undefined ? index.sizes() : index.countsOf(key)) {
    if (kindOf(label)) distress += count;
    else other += count * weightOf(label);
  }
  return { distress, other };
}

/** How much more often the words stand in phrases of distress than in others, as the sum of the logarithms. */
function wordEvidence(asked: readonly WeightedKeys[], index: PhraseIndex): number {
  const all = countSides(index);
  const share = all.distress / (all.distress + all.other);
  let sum = 0;
  for (const key of new Set(asked.flatMap((keys) => keys.slice(0, 1).map(([one]) => one)))) {
    const { distress, other } = countSides(index, key);
    const prior = SMOOTHING * share;
    const [there, elsewhere] = [
      (distress + prior) / (all.distress + SMOOTHING),
      (other + prior) / (all.other + SMOOTHING),
    ];
    if (distress + other > 0) sum += Math.log(there / elsewhere);
  }
  return sum;
}

/** The kind of distress that most of the votes are for, and the part of all votes that are for any. */
function votedKind({ shares }: Votes): { kind: DistressKind | null; part: number } {
  const kinds = new Map<DistressKind, number>();
  let [distress, all] = [0, 0];
  for (const [label, share] of shares) {
    const kind = kindOf(label);
    all += share * weightOf(label);
    if (!kind) continue;
    distress += share;
    kinds.set(kind, (kinds.get(kind) ?? 0) + share);
  }
  const [best] = [...kinds].sort((a, b) => b[1] - a[1]);
  return { kind: best?.[0] ?? null, part: all > 0 ? distress / all : 0 };
}

/**
 * The kind of distress that a query sounds like, judged by the phrases nearest to it and by its words; null for none. What
 * `isOrdinary` only uses such words: then nothing less than the same sentence counts.
 */
export function senseDistress(
  { index, asked, votes, nearest, isAboutSomeone }: Comparison,
  isOrdinary: boolean,
): DistressKind | null {
  if (nearest && nearest.similarity >= (isOrdinary ? IDENTICAL : THE_SAME)) return kindOf(nearest.label) ?? null;
  if (!isAboutSomeone || isOrdinary) return null;
  const { kind, part } = votedKind(votes);
  return kind &&
    part + BY_WORDS * wordEvidence(asked, index) >= (SOUNDS_LIKE[index.language] ?? Number.POSITIVE_INFINITY)
    ? kind
    : null;
}

import type { NearPhrase } from './phrase-index/labelled-phrases.ts';

/** Phrases that vote. */
export const VOTERS = 40;
/** Similarity up to which phrases share no more than chance words, and from which the words are as good as the phrase. */
const CHANCE = 0.15;
const SURE = 0.45;
/** Phrases of which the mean similarity tells how far the words resemble any phrase at all. */
const TELLING = 3;

/** What the phrases nearest to a query say about it. */
export interface Votes {
  /** By label its part of all votes: a phrase that is twice as near counts four times. */
  readonly shares: ReadonlyMap<string, number>;
  /** How far the words resemble any phrase, 0–1. */
  readonly confidence: number;
  /** By label the phrase that resembles the words most. */
  readonly nearest: ReadonlyMap<string, NearPhrase>;
}

/** The label of phrases about what this product cannot help with. */
const NOT_FOR_US = 'not-for-us';
/** The part of the votes from which words are about something else when no need has more, */
const MOSTLY = 0.2;
/** and from which they are when no need has much more: few phrases say what this product is not for, many what it is for. */
const PARTLY = 0.05;
const BESIDE_A_NEED = 0.35;

/** How far the phrases nearest to a query are about what this product cannot help with. */
export function isNotForUs({ shares, confidence }: Votes): 'mostly' | 'partly' | false {
  const share = shares.get(NOT_FOR_US) ?? 0;
  const most = Math.max(0, ...[...shares].map(([label, other]) => (label === NOT_FOR_US ? 0 : other)));
  if (confidence === 0 || share < PARTLY) return false;
  if (share >= MOSTLY && share >= most) return 'mostly';
  return share >= BESIDE_A_NEED * most ? 'partly' : false;
}

/** Counts the votes of the phrases nearest to a query, the nearest first. */
export function countVotes(near: readonly NearPhrase[]): Votes {
  const shares = new Map<string, number>();
  const nearest = new Map<string, NearPhrase>();
  const total = near.reduce((sum, { similarity }) => sum + similarity ** 2, 0);
  for (const one of near) {
    shares.set(one.label, (shares.get(one.label) ?? 0) + one.similarity ** 2 / total);
    if (!nearest.has(one.label)) nearest.set(one.label, one);
  }
  const first = near.slice(0, TELLING);
  const mean = first.reduce((sum, { similarity }) => sum + similarity, 0) / TELLING;
  return { shares, nearest, confidence: Math.min(1, Math.max(0, (mean - CHANCE) / (SURE - CHANCE))) };
}

import { type Asked, nameOf } from './asked.ts';
import { personFit } from './person-fit.ts';
import type { StaticScore } from './ranking-cache.ts';

/** Weights of the needs that an entry serves, of the person's own words in it, and of its name when that is what was typed. */
export const BY_NEEDS = 1;
export const BY_WORDS = 1.8;
const BY_NAME = 0.8;
/** Below this a whole query asks too little for its words to count in full. */
export const LEAST_ASKED = 1;
/** A need is meant when what help says to it is this part of the strongest need. */
const MEANT = 0.15;
/** By how much a wish can raise an entry that fulfils it. */
const WISH = 0.3;

export interface Ranked {
  readonly staticScore: StaticScore;
  readonly score: number;
  readonly informative: number;
  /** What its own words answer of that. */
  readonly inWords: number;
  /** How far the query is its name, 0–1. */
  readonly name: number;
}

export function rankEntry(staticScore: StaticScore, asked: Asked): Ranked {
  const { entry, factor } = staticScore;
  const { query, weight, isForPlace, byNeeds } = asked;
  const name = asked.named.has(entry.id) ? nameOf(entry, query) : 0;
  const direct = asked.direct.get(entry.id);
  const needs = asked.needs.get(entry.id);
  const words = (direct?.all ?? 0) / Math.max(LEAST_ASKED, weight);
  const wishes = asked.wishes.reduce((product, wish) => product * (1 + WISH * (wish.get(entry.id)?.value ?? 0)), 1);
  const relevance = (isForPlace ? 1 : 0) + BY_NEEDS * byNeeds * (needs?.value ?? 0) + BY_WORDS * words + BY_NAME * name;
  return {
    staticScore,
    score: relevance * factor * wishes * (name === 1 ? 1 : personFit(entry, query)),
    informative: (direct?.informative ?? 0) + name + (needs?.value ?? 0),
    inWords: direct?.inWords ?? 0,
    name,
  };
}

/**
 * True for what has none of the words and serves no need that is meant: a grade 1 alone is no reason to show it, nor is a kind
 * of help that is right for others, nor a need that few votes speak of.
 */
export function isFaint(
  { staticScore: { entry }, name, inWords }: Ranked,
  { query, needs, isForPlace }: Asked,
): boolean {
  if (isForPlace || name > 0 || inWords > 0) return false;
  const served = needs.get(entry.id);
  return !served || served.grade < 2 || served.says < MEANT * (query.needs[0]?.strength ?? 0);
}

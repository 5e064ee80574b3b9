import type { EntryId } from '../model.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { Idea } from './idea.ts';
import { type Alternative, isCode } from './lexicon.ts';

/** Engine score at which a found word counts half. */
const HALF = 5;
/** Signs of one idea that count: the strongest, and what the next ones add to it. */
const SIGNS = 3;

/** Asks the search engine for one key. */
export type Find = (key: string) => ReadonlyMap<EntryId, number>;

/** One alternative of an idea that was found in an entry, 0–1. */
export interface Sign {
  readonly alternative: Alternative;
  readonly strength: number;
}

/** What an entry has to say to an idea. */
export interface Answer {
  readonly idea: Idea;
  /** How well the entry answers the idea, 0–1. */
  readonly value: number;
  readonly best: Sign | undefined;
}

function strength(alternative: Alternative, id: EntryId, { codes, text }: EntryFacts, find: Find): number {
  if (alternative.together && !text.includes(` ${alternative.together} `)) return 0;
  let least = alternative.keys.length === 0 ? 0 : 1;
  for (const key of alternative.keys) {
    const score = find(key).get(id) ?? 0;
    least = Math.min(least, isCode(key) ? (codes.get(key) ?? 0) : score / (score + HALF));
    if (least === 0) return 0;
  }
  return least * alternative.weight;
}

/** How an entry answers an idea; further signs add to what the strongest leaves open. */
export function answer(idea: Idea, id: EntryId, facts: EntryFacts, find: Find): Answer {
  const signs = idea.alternatives
    .map((alternative) => ({ alternative, strength: strength(alternative, id, facts, find) }))
    .filter((sign) => sign.strength > 0)
    .sort((a, b) => b.strength - a.strength);
  const left = signs.slice(0, SIGNS).reduce((rest, sign) => rest * (1 - sign.strength), 1);
  return { idea, value: 1 - left, best: signs[0] };
}

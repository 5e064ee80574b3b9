import type { EntryId } from '../../catalogue/model.ts';
import type { Concept } from '../concept.ts';
import { type Alternative, isCode } from '../meanings.ts';
import type { RankingCache } from './ranking-cache.ts';

/** Engine score at which a found word counts half. */
const HALF = 5;

/** What is found by a concept in an entry. */
interface Found {
  /** How well the entry answers the concept, 0–1. */
  readonly value: number;
  /** True when it has words of its own for it, and not only a kind or code that goes with it. */
  readonly hasWords: boolean;
  /** The way to find it that said most. */
  readonly best: Alternative;
}

/** What an entry has to say to a concept. */
export interface Answer extends Found {
  readonly concept: Concept;
}

/** The strongest matches of a concept in an entry: what says most, and the three that count, strongest first. */
interface TopMatches {
  best: Alternative;
  hasWords: boolean;
  first: number;
  second: number;
  third: number;
}

function addMatch(all: Map<EntryId, TopMatches>, id: EntryId, alternative: Alternative, strength: number): void {
  const top = all.get(id);
  const hasWords = !alternative.keys.every(isCode);
  if (!top) {
    all.set(id, { best: alternative, hasWords, first: strength, second: 0, third: 0 });
    return;
  }
  top.hasWords ||= hasWords;
  if (strength > top.first) {
    top.third = top.second;
    top.second = top.first;
    top.first = strength;
    top.best = alternative;
  } else if (strength > top.second) {
    top.third = top.second;
    top.second = strength;
  } else top.third = Math.max(top.third, strength);
}

/** Adds what one alternative finds; only the entries that have its rarest key are looked at. */
function addAlternative(all: Map<EntryId, TopMatches>, alternative: Alternative, facts: RankingCache): void {
  const found = alternative.keys.map((key) => (isCode(key) ? facts.withCode(key) : facts.withWord(key)));
  const [rarest] = [...found].sort((a, b) => a.size - b.size);
  for (const id of rarest?.keys() ?? []) {
    let least = 1;
    for (const [i, entries] of found.entries()) {
      const score = entries.get(id) ?? 0;
      least = Math.min(least, isCode(alternative.keys[i] ?? '') ? score : score / (score + HALF));
    }
    if (least === 0 || (alternative.together && !facts.textOf(id).includes(` ${alternative.together} `))) continue;
    addMatch(all, id, alternative, least * alternative.weight);
  }
}

function find(alternatives: readonly Alternative[], facts: RankingCache): ReadonlyMap<EntryId, Found> {
  const all = new Map<EntryId, TopMatches>();
  for (const alternative of alternatives) addAlternative(all, alternative, facts);
  const found = new Map<EntryId, Found>();
  for (const [id, { best, hasWords, first, second, third }] of all)
    found.set(id, { best, hasWords, value: 1 - (1 - first) * (1 - second) * (1 - third) });
  return found;
}

/** Ways to find of which the finds are kept: while someone types on, what they said before stays. */
const KEPT = 64;
const kept = new WeakMap<RankingCache, Map<readonly Alternative[], ReadonlyMap<EntryId, Found>>>();

/** How entries answer a concept, those that have no answer left out; further matches add to what the strongest leaves open. */
export function scoreConcept({ alternatives }: Concept, facts: RankingCache): ReadonlyMap<EntryId, Found> {
  const finds = kept.get(facts) ?? new Map<readonly Alternative[], ReadonlyMap<EntryId, Found>>();
  kept.set(facts, finds);
  const before = finds.get(alternatives);
  if (before) return before;
  if (finds.size >= KEPT) finds.clear();
  const found = find(alternatives, facts);
  finds.set(alternatives, found);
  return found;
}

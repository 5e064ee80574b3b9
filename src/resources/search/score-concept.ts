import type { EntryId } from '../catalogue/model.ts';
import type { Idea } from './concept.ts';
import { type Alternative, isCode } from './lexicon.ts';
import type { CatalogueFacts } from './ranking-cache.ts';

/** Engine score at which a found word counts half. */
const HALF = 5;

/** What is found by an idea in an entry. */
interface Found {
  /** How well the entry answers the idea, 0–1. */
  readonly value: number;
  /** The way to find it that said most. */
  readonly best: Alternative;
}

/** What an entry has to say to an idea. */
export interface Answer extends Found {
  readonly idea: Idea;
}

/** The strongest signs of an idea in an entry: what says most, and the three that count, strongest first. */
interface Signs {
  best: Alternative;
  first: number;
  second: number;
  third: number;
}

function addSign(all: Map<EntryId, Signs>, id: EntryId, alternative: Alternative, strength: number): void {
  const signs = all.get(id);
  if (!signs) all.set(id, { best: alternative, first: strength, second: 0, third: 0 });
  else if (strength > signs.first) {
    signs.third = signs.second;
    signs.second = signs.first;
    signs.first = strength;
    signs.best = alternative;
  } else if (strength > signs.second) {
    signs.third = signs.second;
    signs.second = strength;
  } else signs.third = Math.max(signs.third, strength);
}

/** Adds what one alternative finds; only the entries that have its rarest key are looked at. */
function addAlternative(all: Map<EntryId, Signs>, alternative: Alternative, facts: CatalogueFacts): void {
  const found = alternative.keys.map((key) => (isCode(key) ? facts.withCode(key) : facts.withWord(key)));
  const [rarest] = [...found].sort((a, b) => a.size - b.size);
  for (const id of rarest?.keys() ?? []) {
    let least = 1;
    for (const [i, entries] of found.entries()) {
      const score = entries.get(id) ?? 0;
      least = Math.min(least, isCode(alternative.keys[i] ?? '') ? score : score / (score + HALF));
    }
    if (least === 0 || (alternative.together && !facts.textOf(id).includes(` ${alternative.together} `))) continue;
    addSign(all, id, alternative, least * alternative.weight);
  }
}

function find(alternatives: readonly Alternative[], facts: CatalogueFacts): ReadonlyMap<EntryId, Found> {
  const all = new Map<EntryId, Signs>();
  for (const alternative of alternatives) addAlternative(all, alternative, facts);
  const found = new Map<EntryId, Found>();
  for (const [id, { best, first, second, third }] of all)
    found.set(id, { best, value: 1 - (1 - first) * (1 - second) * (1 - third) });
  return found;
}

/** Ways to find of which the finds are kept: while someone types on, what they said before stays. */
const KEPT = 64;
const kept = new WeakMap<CatalogueFacts, Map<readonly Alternative[], ReadonlyMap<EntryId, Found>>>();

/** How entries answer an idea, those that have no answer left out; further signs add to what the strongest leaves open. */
export function answers({ alternatives }: Idea, facts: CatalogueFacts): ReadonlyMap<EntryId, Found> {
  const finds = kept.get(facts) ?? new Map<readonly Alternative[], ReadonlyMap<EntryId, Found>>();
  kept.set(facts, finds);
  const before = finds.get(alternatives);
  if (before) return before;
  if (finds.size >= KEPT) finds.clear();
  const found = find(alternatives, facts);
  finds.set(alternatives, found);
  return found;
}

import type { Catalogue, EntryId } from '../../catalogue/model.ts';
import type { Entry } from '../../catalogue/schema.ts';
import { type Concept, INFORMATIVE } from '../concept.ts';
import type { ParsedQuery } from '../parsed-query.ts';
import { entryFeatures } from './entry-features.ts';
import { withNearNeeds } from './near-needs.ts';
import { type RankingCache, rankingCache } from './ranking-cache.ts';
import { scoreConcept } from './score-concept.ts';
import { nameFit } from './score-name.ts';
import { type NeedScore, scoreNeeds } from './score-needs.ts';

/** How much less the needs count when the query is a name. */
const BESIDE_A_NAME = 0.6;
/** How much of a name it is when a place stands beside it that is not part of it. */
const BESIDE_ITS_PLACE = 0.7;
/** A meaning, or a word with none, that says by itself what is looked for weighs this at least. */
const OF_ITSELF = 0.5;

/** What an entry answers to the concepts, in concept weights: to all, to the informative ones alone, and to these by words of its own. */
export interface Direct {
  all: number;
  informative: number;
  inWords: number;
}

/** A query with what is looked up once for all entries. */
export interface Asked {
  readonly query: ParsedQuery;
  readonly named: ReadonlySet<EntryId>;
  readonly needs: ReadonlyMap<EntryId, NeedScore>;
  readonly direct: ReadonlyMap<EntryId, Direct>;
  readonly wishes: readonly ReadonlyMap<EntryId, { readonly value: number }>[];
  /** How much the whole query asks, in concept weights. */
  readonly weight: number;
  /** It asks for no more than a village. */
  readonly isForPlace: boolean;
  /** How much the needs count beside the words, 0–1: a name says what is looked for. */
  readonly byNeeds: number;
}

export function weightOf(concepts: readonly Concept[]): number {
  return concepts.reduce((total, { weight }) => total + weight, 0);
}

/** True for a village with no more than empty words: what is there is the answer. */
export function asksForPlace({ place, concepts }: ParsedQuery): boolean {
  return place !== undefined && concepts.every(({ weight }) => weight < INFORMATIVE);
}

/** Entries with a name that may be the query: they have its first word. */
function namedAsAsked({ nameKeys, nameKeysElsewhere }: ParsedQuery, cache: RankingCache): ReadonlySet<EntryId> {
  const first = [...(nameKeys[0] ?? []), ...(nameKeysElsewhere[0] ?? [])];
  return new Set(first.flatMap((key) => [...(cache.named(key) ?? [])]));
}

/** How far a query is the name of an entry, 0–1; a place in it may be part of the name, or say where. */
export function nameOf(entry: Entry, { nameKeys, nameKeysElsewhere }: ParsedQuery): number {
  const features = entryFeatures(entry);
  return Math.max(nameFit(features, nameKeys), BESIDE_ITS_PLACE * nameFit(features, nameKeysElsewhere));
}

/** True for an entry that helps with what a meaning is about; what only has the same words or kind does not answer it. */
export const serves = (id: EntryId, { needs }: Concept, cache: RankingCache): boolean =>
  needs?.some((need) => cache.withNeed(need).has(id)) ?? true;

/** False for a word of which the meaning is known, and for a meaning that only colours the query: neither says what is looked for. */
const saysEnough = ({ weight }: Concept): boolean => weight >= OF_ITSELF;

/** What the words of a query find in entries. */
function directMatches({ concepts }: ParsedQuery, cache: RankingCache): ReadonlyMap<EntryId, Direct> {
  const entries = new Map<EntryId, Direct>();
  for (const concept of concepts) {
    for (const [id, { value, hasWords }] of scoreConcept(concept, cache)) {
      const all = concept.weight * value;
      const informative = concept.weight >= INFORMATIVE ? all : 0;
      const inWords = hasWords && saysEnough(concept) && serves(id, concept, cache) ? informative : 0;
      const before = entries.get(id);
      if (before) {
        before.all += all;
        before.informative += informative;
        before.inWords += inWords;
      } else entries.set(id, { all, informative, inWords });
    }
  }
  return entries;
}

/** How far a query is the name of any entry, 0–1. */
function bestName(query: ParsedQuery, named: ReadonlySet<EntryId>, { entries }: Catalogue): number {
  let best = 0;
  for (const id of named) {
    const entry = entries.get(id);
    if (entry) best = Math.max(best, nameOf(entry, query));
  }
  return best;
}

export function prepare(query: ParsedQuery, catalogue: Catalogue): Asked {
  const cache = rankingCache(catalogue);
  const named = namedAsAsked(query, cache);
  return {
    query,
    named,
    byNeeds: 1 - BESIDE_A_NAME * bestName(query, named, catalogue),
    needs: scoreNeeds(withNearNeeds(query.needs), cache),
    direct: directMatches(query, cache),
    wishes: query.wishes.map((wish) => scoreConcept(wish, cache)),
    weight: weightOf(query.concepts),
    isForPlace: asksForPlace(query),
  };
}

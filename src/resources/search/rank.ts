import type { IsoDate } from '../../shared/iso-date.ts';
import type { Catalogue, EntryId, Match } from '../catalogue/model.ts';
import type { Entry, Place } from '../catalogue/schema.ts';
import { type Concept, INFORMATIVE } from './concept.ts';
import { entryFeatures } from './entry-features.ts';
import type { ParsedQuery } from './parse-query.ts';
import { type RankingCache, rankingCache, type StaticScore } from './ranking-cache.ts';
import { reasonsOf } from './reasons.ts';
import { type Answer, scoreConcept } from './score-concept.ts';
import { nameFit } from './score-name.ts';

/** How much it counts that the query is the entry's name, beside all that was asked. */
const NAME_BONUS = 0.8;
const MOST = 60;
/** Less than this share of what was asked is no answer. */
const TOO_LITTLE = 0.2;
/** Of a long story not every word has to be understood. */
const ENOUGH_ASKED = 1.5;
/** Entries below this share of the best one are not shown, */
const TAIL = 0.15;
/** and after the first ten only those that come near it: a long list is no help. */
const FIRST = 10;
const LATER_TAIL = 0.4;

/** What is asked, by whom, on which day. */
export interface RankRequest {
  readonly place: Place | undefined;
  /** Only entries of one of these kinds; all when empty. */
  readonly kinds: readonly string[];
  readonly today: IsoDate;
}

/** What an entry answers to all concepts together, in concept weights: to each, and to those that tell what is looked for. */
interface Answered {
  all: number;
  informative: number;
}

interface Ranked {
  readonly staticScore: StaticScore;
  readonly score: number;
  readonly informative: number;
}

/** `asked`: how much the whole query asks, in concept weights; `forPlace`: it asks for no more than a village. */
interface Asked {
  readonly query: ParsedQuery;
  readonly named: ReadonlySet<EntryId>;
  readonly asked: number;
  readonly forPlace: boolean;
}

function rankEntry(
  staticScore: StaticScore,
  { all, informative }: Answered,
  { query, named, asked, forPlace }: Asked,
): Ranked {
  const { entry, factor } = staticScore;
  const name = named.has(entry.id) ? nameFit(entryFeatures(entry), query.nameKeys) : 0;
  const relevance = (forPlace ? 1 : 0) + all + NAME_BONUS * name * asked;
  return { staticScore, score: relevance * factor, informative: informative + name };
}

function askedOf(concepts: readonly Concept[]): number {
  return concepts.reduce((total, { weight }) => total + weight, 0);
}

/** True for a village with no more than empty words: what is there is the answer. */
function asksForPlace({ place, concepts }: ParsedQuery): boolean {
  return place !== undefined && concepts.every(({ weight }) => weight < INFORMATIVE);
}

/** True when not even the best entry answers what the telling words ask: then nothing is better than something else. */
function hasNoAnswer(ranked: readonly Ranked[], concepts: readonly Concept[]): boolean {
  const asked = askedOf(concepts.filter(({ weight }) => weight >= INFORMATIVE));
  const informative = ranked.reduce((most, one) => Math.max(most, one.informative), 0);
  return asked > 0 && informative / Math.min(asked, ENOUGH_ASKED) < TOO_LITTLE;
}

/** Entries with a name that may be the query: they have its first word. */
function namedAsAsked({ nameKeys: [first] }: ParsedQuery, facts: RankingCache): ReadonlySet<EntryId> {
  return new Set((first ?? []).flatMap((key) => [...(facts.named(key) ?? [])]));
}

/** What every entry answers that may be shown: those with an answer or a name, and all when only a place is asked for. */
function answeredBy(catalogue: Catalogue, query: ParsedQuery, facts: RankingCache): ReadonlyMap<EntryId, Answered> {
  const entries = new Map<EntryId, Answered>();
  const others = asksForPlace(query) ? catalogue.entries.keys() : namedAsAsked(query, facts);
  for (const id of others) entries.set(id, { all: 0, informative: 0 });
  for (const concept of query.concepts) {
    for (const [id, { value }] of scoreConcept(concept, facts)) {
      const all = concept.weight * value;
      const informative = concept.weight >= INFORMATIVE ? all : 0;
      const before = entries.get(id);
      if (before) {
        before.all += all;
        before.informative += informative;
      } else entries.set(id, { all, informative });
    }
  }
  return entries;
}

/** What one entry answers to each concept. */
function answersOf(id: EntryId, { concepts }: ParsedQuery, facts: RankingCache): readonly Answer[] {
  return concepts.flatMap((concept) => {
    const found = scoreConcept(concept, facts).get(id);
    return found ? [{ concept, ...found }] : [];
  });
}

/** The {@link MOST} highest. Ordering thousands to show a few would be most of the work. */
function highest(ranked: readonly Ranked[]): readonly Ranked[] {
  const least = Float64Array.from(ranked, ({ score }) => score).sort()[ranked.length - MOST];
  return least === undefined ? ranked : ranked.filter(({ score }) => score >= least);
}

/** The first {@link MOST} that are good enough beside the best one, in order. */
function shown(ranked: readonly Ranked[], least: number): Ranked[] {
  const inOrder = (some: readonly Ranked[]) =>
    [...some].sort((a, b) => b.score - a.score || (a.staticScore.entry.id < b.staticScore.entry.id ? -1 : 1));
  const near = ranked.filter(({ score }) => score > 0 && score >= LATER_TAIL * least);
  if (near.length >= FIRST) return inOrder(highest(near)).slice(0, MOST);
  return inOrder(ranked.filter(({ score }) => score > 0 && score >= TAIL * least)).slice(0, FIRST);
}

/** The entries that answer a query, best first, each with its reasons; none when nothing does. */
export function rank(catalogue: Catalogue, query: ParsedQuery, { place, kinds, today }: RankRequest): Match[] {
  const facts = rankingCache(catalogue);
  const staticScoreOf = facts.staticScore({ place, today, people: query });
  const isAsked = (entry: Entry) => kinds.length === 0 || entry.kinds.some((kind) => kinds.includes(kind));
  const forPlace = asksForPlace(query);
  const asked = { query, named: namedAsAsked(query, facts), asked: askedOf(query.concepts), forPlace };
  const ranked: Ranked[] = [];
  for (const [id, answered] of answeredBy(catalogue, query, facts)) {
    const staticScore = staticScoreOf(id);
    if (staticScore && !staticScore.isOver && isAsked(staticScore.entry))
      ranked.push(rankEntry(staticScore, answered, asked));
  }
  if (hasNoAnswer(ranked, query.concepts)) return [];
  const best = ranked.reduce((most, { score }) => Math.max(most, score), 0);
  const onlyLocal = forPlace && ranked.some(({ staticScore }) => staticScore.here);
  const near = onlyLocal ? ranked.filter(({ staticScore }) => staticScore.here) : ranked;
  return shown(near, Math.min(best, asked.asked || 1)).map(({ staticScore, score }) => ({
    id: staticScore.entry.id,
    score: Number(score.toFixed(4)),
    reasons: [...reasonsOf(answersOf(staticScore.entry.id, query, facts)), ...staticScore.reasons],
  }));
}

import type { IsoDate } from '../../shared/iso-date.ts';
import type { Need } from '../../shared/need.ts';
import type { Catalogue, EntryId, Match, Reason } from '../catalogue/model.ts';
import type { Entry, Place } from '../catalogue/schema.ts';
import { addsTo, isNational } from '../match/choose.ts';
import { type Concept, INFORMATIVE } from './concept.ts';
import { entryFeatures } from './entry-features.ts';
import type { ParsedQuery } from './parsed-query.ts';
import { personFit } from './person-fit.ts';
import { type RankingCache, rankingCache, type StaticScore } from './ranking-cache.ts';
import { reasonsOf } from './reasons.ts';
import { type Answer, scoreConcept } from './score/score-concept.ts';
import { nameFit } from './score/score-name.ts';
import { type NeedScore, scoreNeeds } from './score/score-needs.ts';
import { isNotForUs } from './votes.ts';

/** Weights of the needs that an entry serves, of the person's own words in it, and of its name when that is what was typed. */
const BY_NEEDS = 1;
const BY_WORDS = 1.8;
const BY_NAME = 0.8;
/** Below this a whole query asks too little for its words to count in full. */
const LEAST_ASKED = 1;
/** How much less the needs count when the query is a name. */
const BESIDE_A_NAME = 0.6;
/** How much of a name it is when a place stands beside it that is not part of it. */
const BESIDE_ITS_PLACE = 0.7;
/** From here on a query is the name of an entry, whatever else its words speak of. */
const SURELY_NAMED = 0.8;
/** At most what is shown to a question, and of what is there in a village. */
const MOST = 20;
const MOST_OF_A_PLACE = 60;
/** An answer that says less than this to the informative words is none. */
const TOO_LITTLE = 0.2;
/** When no entry has the words, a need that is asked for less strongly than this is chance. */
const LEAST_MEANT = 0.3;
/** From here on a need is asked for outright. */
const ASKED_OUTRIGHT = 0.95;
/** Of a long story not every word has to be understood. */
const ENOUGH_ASKED = 1.5;
/** Entries below this share of the best one are not shown, */
const TAIL = 0.2;
/** and after the first ten only those that come near it: a long list is no help. */
const FIRST = 10;
const LATER_TAIL = 0.6;
/** A meaning, or a word with none, that says by itself what is looked for weighs this at least. */
const OF_ITSELF = 0.5;
/** A need is meant when what help says to it is this part of the strongest need. */
const MEANT = 0.15;
/** By how much a wish can raise an entry that fulfils it. */
const WISH = 0.3;

/** What is asked, by whom, on which day. */
export interface RankRequest {
  readonly place: Place | undefined;
  /** Only entries of one of these kinds; all when empty. */
  readonly kinds: readonly string[];
  readonly today: IsoDate;
}

/** What an entry answers to the concepts, in concept weights: to all, to the informative ones alone, and to these by words of its own. */
interface Direct {
  all: number;
  informative: number;
  inWords: number;
}

interface Ranked {
  readonly staticScore: StaticScore;
  readonly score: number;
  readonly informative: number;
  /** What its own words answer of that. */
  readonly inWords: number;
  /** How far the query is its name, 0–1. */
  readonly name: number;
}

/** A query with what is looked up once for all entries. */
interface Asked {
  readonly query: ParsedQuery;
  readonly named: ReadonlySet<EntryId>;
  readonly needs: ReadonlyMap<EntryId, NeedScore>;
  readonly direct: ReadonlyMap<EntryId, Direct>;
  readonly wishes: readonly ReadonlyMap<EntryId, { readonly value: number }>[];
  /** How much the whole query asks, in concept weights. */
  readonly weight: number;
  /** It asks for no more than a village. */
  readonly forPlace: boolean;
  /** How much the needs count beside the words, 0–1: a name says what is looked for. */
  readonly byNeeds: number;
}

function weightOf(concepts: readonly Concept[]): number {
  return concepts.reduce((total, { weight }) => total + weight, 0);
}

/** True for a village with no more than empty words: what is there is the answer. */
function asksForPlace({ place, concepts }: ParsedQuery): boolean {
  return place !== undefined && concepts.every(({ weight }) => weight < INFORMATIVE);
}

/** Entries with a name that may be the query: they have its first word. */
function namedAsAsked({ nameKeys, nameKeysElsewhere }: ParsedQuery, cache: RankingCache): ReadonlySet<EntryId> {
  const first = [...(nameKeys[0] ?? []), ...(nameKeysElsewhere[0] ?? [])];
  return new Set(first.flatMap((key) => [...(cache.named(key) ?? [])]));
}

/** How far a query is the name of an entry, 0–1; a place in it may be part of the name, or say where. */
function nameOf(entry: Entry, { nameKeys, nameKeysElsewhere }: ParsedQuery): number {
  const features = entryFeatures(entry);
  return Math.max(nameFit(features, nameKeys), BESIDE_ITS_PLACE * nameFit(features, nameKeysElsewhere));
}

/** True for an entry that helps with what a meaning is about; what only has the same words or kind does not answer it. */
const serves = (id: EntryId, { needs }: Concept, cache: RankingCache): boolean =>
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

function prepare(query: ParsedQuery, catalogue: Catalogue): Asked {
  const cache = rankingCache(catalogue);
  const named = namedAsAsked(query, cache);
  return {
    query,
    named,
    byNeeds: 1 - BESIDE_A_NAME * bestName(query, named, catalogue),
    needs: scoreNeeds(query.needs, cache),
    direct: directMatches(query, cache),
    wishes: query.wishes.map((wish) => scoreConcept(wish, cache)),
    weight: weightOf(query.concepts),
    forPlace: asksForPlace(query),
  };
}

function rankEntry(staticScore: StaticScore, asked: Asked): Ranked {
  const { entry, factor } = staticScore;
  const { query, weight, forPlace, byNeeds } = asked;
  const name = asked.named.has(entry.id) ? nameOf(entry, query) : 0;
  const direct = asked.direct.get(entry.id);
  const needs = asked.needs.get(entry.id);
  const words = (direct?.all ?? 0) / Math.max(LEAST_ASKED, weight);
  const wishes = asked.wishes.reduce((product, wish) => product * (1 + WISH * (wish.get(entry.id)?.value ?? 0)), 1);
  const relevance = (forPlace ? 1 : 0) + BY_NEEDS * byNeeds * (needs?.value ?? 0) + BY_WORDS * words + BY_NAME * name;
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
function isFaint({ staticScore: { entry }, name, inWords }: Ranked, { query, needs, forPlace }: Asked): boolean {
  if (forPlace || name > 0 || inWords > 0) return false;
  const served = needs.get(entry.id);
  return !served || served.grade < 2 || served.says < MEANT * (query.needs[0]?.strength ?? 0);
}

/**
 * The same list without national entries that add nothing to what is near by: for a need that is helped here the local first,
 * then one national at most. What the words name stays.
 */
function withFewNational(inOrder: readonly Ranked[], { needs, direct }: Asked): Ranked[] {
  const entryOf = ({ staticScore: { entry } }: Ranked) => entry;
  const needOf = (one: Ranked) => needs.get(entryOf(one).id)?.need;
  const isNamed = (one: Ranked) => one.name > 0 || (direct.get(entryOf(one).id)?.informative ?? 0) > 0;
  const local = new Map<Need, Entry[]>();
  for (const one of inOrder) {
    const need = needOf(one);
    if (need && !isNational(entryOf(one))) local.set(need, [...(local.get(need) ?? []), entryOf(one)]);
  }
  const seen = new Set<Need>();
  return inOrder.filter((one) => {
    const entry = entryOf(one);
    const need = needOf(one);
    const near = need && local.get(need);
    if (one.name > 0 || !isNational(entry)) return true;
    if (!need || !near || isNamed(one)) return true;
    if (seen.has(need) || !addsTo(near, entry, need)) return false;
    seen.add(need);
    return true;
  });
}

/**
 * True for words about what this product cannot help with; where that is less than plain, for those that name no entry, speak
 * of nobody close and ask for no need outright.
 */
function isOfOtherMatters({ votes, needs, ofRelative, isOtherMatter }: ParsedQuery, isNamed: boolean): boolean {
  const other = isNotForUs(votes);
  const isClear = other === 'mostly' || isOtherMatter;
  return isClear || (other === 'partly' && !isNamed && !ofRelative && (needs[0]?.strength ?? 0) < ASKED_OUTRIGHT);
}

/** True when not even the best entry answers what the informative words ask: then nothing is better than something else. */
function hasNoAnswer(ranked: readonly Ranked[], query: ParsedQuery): boolean {
  const { concepts, needs, distress } = query;
  if (distress?.isOutright) return false;
  const isNamed = ranked.some(({ name }) => name > 0);
  if (isOfOtherMatters(query, isNamed)) return !ranked.some(({ name }) => name >= SURELY_NAMED);
  const isNear = ranked.some(({ name, inWords }) => name > 0 || inWords > 0);
  if (!isNear && !asksForPlace(query) && (needs[0]?.strength ?? 0) < LEAST_MEANT) return true;
  const weight = weightOf(concepts.filter((concept) => concept.weight >= INFORMATIVE));
  const most = ranked.reduce((best, one) => Math.max(best, one.informative), 0);
  return weight > 0 && most / Math.min(weight, ENOUGH_ASKED) < TOO_LITTLE;
}

/** What an entry is shown for: the need that it answers when the words say less, and the words. */
function contentReasons(
  id: EntryId,
  { query, needs, direct, byNeeds, weight }: Asked,
  cache: RankingCache,
): readonly Reason[] {
  const words = reasonsOf(answersOf(id, query, cache));
  const score = needs.get(id);
  if (!score || score.grade < 2) return words;
  const phrase = query.needs.find(({ need }) => need === score.need)?.phrase;
  const reason: Reason = {
    kind: 'need',
    need: score.need,
    because: [],
    ...(phrase && { like: { language: phrase.language, phrase: phrase.phrase } }),
  };
  const byWords = (BY_WORDS * (direct.get(id)?.all ?? 0)) / Math.max(LEAST_ASKED, weight);
  return byWords > BY_NEEDS * byNeeds * score.value ? [...words, reason] : [reason, ...words];
}

/** What one entry answers to each concept, as far as it is a reason to show it. */
function answersOf(id: EntryId, { concepts }: ParsedQuery, cache: RankingCache): readonly Answer[] {
  return concepts.flatMap((concept) => {
    const found = scoreConcept(concept, cache).get(id);
    return found && serves(id, concept, cache) ? [{ concept, ...found }] : [];
  });
}

/** The `most` highest. Ordering thousands to show a few would be most of the work. */
function highest(ranked: readonly Ranked[], most: number): readonly Ranked[] {
  const least = Float64Array.from(ranked, ({ score }) => score).sort()[ranked.length - most];
  return least === undefined ? ranked : ranked.filter(({ score }) => score >= least);
}

/** The first `most` that are good enough beside the best one, in order. */
function shown(ranked: readonly Ranked[], least: number, most: number): Ranked[] {
  const inOrder = (some: readonly Ranked[]) =>
    [...some].sort((a, b) => b.score - a.score || (a.staticScore.entry.id < b.staticScore.entry.id ? -1 : 1));
  const near = ranked.filter(({ score }) => score > 0 && score >= LATER_TAIL * least);
  if (near.length >= FIRST) return inOrder(highest(near, most)).slice(0, most);
  return inOrder(ranked.filter(({ score }) => score > 0 && score >= TAIL * least)).slice(0, FIRST);
}

/** The entries that answer a query, best first, each with its reasons; none when nothing does. */
export function rank(catalogue: Catalogue, query: ParsedQuery, { place, kinds, today }: RankRequest): Match[] {
  const cache = rankingCache(catalogue);
  const staticScoreOf = cache.staticScore({ place, today, people: query });
  const isAsked = (entry: Entry) => kinds.length === 0 || entry.kinds.some((kind) => kinds.includes(kind));
  const asked = prepare(query, catalogue);
  const candidates = asked.forPlace
    ? catalogue.entries.keys()
    : new Set([...asked.named, ...asked.needs.keys(), ...asked.direct.keys()]);
  const ranked: Ranked[] = [];
  for (const id of candidates) {
    const staticScore = staticScoreOf(id);
    if (!staticScore || staticScore.isOver || !isAsked(staticScore.entry)) continue;
    const one = rankEntry(staticScore, asked);
    if (one.name >= SURELY_NAMED || (!staticScore.isForAnother && !isFaint(one, asked))) ranked.push(one);
  }
  if (hasNoAnswer(ranked, query)) return [];
  const best = ranked.reduce((most, { score }) => Math.max(most, score), 0);
  const onlyLocal = asked.forPlace && ranked.some(({ staticScore }) => staticScore.here);
  const near = onlyLocal ? ranked.filter(({ staticScore }) => staticScore.here) : ranked;
  return withFewNational(shown(near, best, asked.forPlace ? MOST_OF_A_PLACE : MOST), asked).map(
    ({ staticScore, score }) => ({
      id: staticScore.entry.id,
      score: Number(score.toFixed(4)),
      reasons: [...contentReasons(staticScore.entry.id, asked, cache), ...staticScore.reasons],
    }),
  );
}

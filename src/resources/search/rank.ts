import type { IsoDate } from '../../shared/iso-date.ts';
import { freshness, isOver } from '../freshness.ts';
import type { Catalogue, EntryId, Match } from '../model.ts';
import type { Entry, Place } from '../schema.ts';
import { type Answer, answer, type Find } from './answer.ts';
import { entryFacts } from './entry-facts.ts';
import { type Idea, TELLING } from './idea.ts';
import { nameFit } from './name-fit.ts';
import { placeFit } from './place-fit.ts';
import type { Reading } from './read-query.ts';
import { reasonsOf } from './reasons.ts';

/** How much it counts that the query is the entry's name, beside all that was asked. */
const NAME_BONUS = 0.8;
const DOUBTFUL = 0.93;
/** For people of another age than the query speaks of. */
const FOR_OTHERS = 0.6;
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

interface Ranked extends Match {
  /** How far the ideas that tell what is looked for are answered, in idea weights. */
  readonly told: number;
  /** Takes place in the village of the query. */
  readonly here: boolean;
}

function rankEntry(entry: Entry, reading: Reading, find: Find, catalogue: Catalogue, request: RankRequest): Ranked {
  const facts = entryFacts(entry);
  const answers = reading.ideas.map((idea) => answer(idea, entry.id, facts, find));
  const sum = (some: readonly Answer[]) => some.reduce((total, { idea, value }) => total + idea.weight * value, 0);
  const name = nameFit(facts, reading.nameKeys);
  const fit = placeFit(entry, request.place, catalogue.region.places);
  const asked = sum(answers) + NAME_BONUS * name * askedOf(reading.ideas);
  const relevance = asksForPlace(reading) ? 1 + asked : asked;
  const doubt = freshness(entry, request.today) === 'doubtful' ? DOUBTFUL : 1;
  return {
    id: entry.id,
    score: relevance * fit.factor * doubt * (isForOthers(entry, reading) ? FOR_OTHERS : 1),
    reasons: [...reasonsOf(answers), ...fit.reasons],
    here: fit.factor > 1,
    told: sum(answers.filter(({ idea }) => idea.weight >= TELLING)) + name,
  };
}

/** Audiences to which grown-ups belong without being named. */
const GROWN_UPS: readonly string[] = ['iedereen', 'oudere', 'volwassene-ggz'];

/** True when the query speaks of grown-ups, or of nobody young, and the entry is for young people; or the other way round. */
function isForOthers({ audiences, kinds }: Entry, { age, speaksOfYoung }: Reading): boolean {
  if (age === 'young') return audiences.every((audience) => audience === 'oudere' || audience === 'dementie');
  if (speaksOfYoung && age === undefined) return false;
  const named = audiences.includes('kind') || audiences.includes('jongere');
  const forYoung = audiences.includes('kind') || kinds.includes('jongeren') || (age === undefined && named);
  return forYoung && !audiences.some((audience) => GROWN_UPS.includes(audience));
}

function askedOf(ideas: readonly Idea[]): number {
  return ideas.reduce((total, { weight }) => total + weight, 0);
}

/** True for a village with no more than empty words: what is there is the answer. */
function asksForPlace({ place, ideas }: Reading): boolean {
  return place !== undefined && ideas.every(({ weight }) => weight < TELLING);
}

/** True when not even the best entry answers what the telling words ask: then nothing is better than something else. */
function answersNothing(ranked: readonly Ranked[], ideas: readonly Idea[]): boolean {
  const asked = askedOf(ideas.filter(({ weight }) => weight >= TELLING));
  const told = Math.max(0, ...ranked.map((one) => one.told));
  return asked > 0 && told / Math.min(asked, ENOUGH_ASKED) < TOO_LITTLE;
}

/** The entries that answer a query, best first, each with its reasons; none when nothing does. */
export function rank(catalogue: Catalogue, reading: Reading, request: RankRequest): Match[] {
  const cache = new Map<string, ReadonlyMap<EntryId, number>>();
  const find: Find = (key) => {
    const known = cache.get(key) ?? catalogue.index.find(key);
    cache.set(key, known);
    return known;
  };
  const ranked = [...catalogue.entries.values()]
    .filter((entry) => !isOver(entry, request.today))
    .filter(({ kinds }) => request.kinds.length === 0 || kinds.some((kind) => request.kinds.includes(kind)))
    .map((entry) => rankEntry(entry, reading, find, catalogue, request))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  if (answersNothing(ranked, reading.ideas)) return [];
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  const asked = askedOf(reading.ideas) || 1;
  const onlyHere = asksForPlace(reading) && ranked.some(({ here }) => here);
  return ranked
    .filter(({ here }) => here || !onlyHere)
    .filter(({ score }, i) => score > 0 && score >= (i < FIRST ? TAIL : LATER_TAIL) * Math.min(best, asked))
    .slice(0, MOST)
    .map(({ id, score, reasons }) => ({ id, score: Number(score.toFixed(4)), reasons }));
}

import type { IsoDate } from '../../shared/iso-date.ts';
import type { Catalogue, EntryId, Match } from '../catalogue/model.ts';
import type { Entry, Place } from '../catalogue/schema.ts';
import { type Idea, TELLING } from './concept.ts';
import { entryFacts } from './entry-features.ts';
import type { Reading } from './parse-query.ts';
import { type CatalogueFacts, catalogueFacts, type Standing } from './ranking-cache.ts';
import { reasonsOf } from './reasons.ts';
import { type Answer, answers } from './score-concept.ts';
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

/** What an entry answers to all ideas together, in idea weights: to each, and to those that tell what is looked for. */
interface Answered {
  all: number;
  told: number;
}

interface Ranked {
  readonly standing: Standing;
  readonly score: number;
  readonly told: number;
}

/** `asked`: how much the whole query asks, in idea weights; `forPlace`: it asks for no more than a village. */
interface Asked {
  readonly reading: Reading;
  readonly named: ReadonlySet<EntryId>;
  readonly asked: number;
  readonly forPlace: boolean;
}

function rankEntry(standing: Standing, { all, told }: Answered, { reading, named, asked, forPlace }: Asked): Ranked {
  const { entry, factor } = standing;
  const name = named.has(entry.id) ? nameFit(entryFacts(entry), reading.nameKeys) : 0;
  const relevance = (forPlace ? 1 : 0) + all + NAME_BONUS * name * asked;
  return { standing, score: relevance * factor, told: told + name };
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
  const told = ranked.reduce((most, one) => Math.max(most, one.told), 0);
  return asked > 0 && told / Math.min(asked, ENOUGH_ASKED) < TOO_LITTLE;
}

/** Entries with a name that may be the query: they have its first word. */
function namedAsAsked({ nameKeys: [first] }: Reading, facts: CatalogueFacts): ReadonlySet<EntryId> {
  return new Set((first ?? []).flatMap((key) => [...(facts.named(key) ?? [])]));
}

/** What every entry answers that may be shown: those with an answer or a name, and all when only a place is asked for. */
function answeredBy(catalogue: Catalogue, reading: Reading, facts: CatalogueFacts): ReadonlyMap<EntryId, Answered> {
  const entries = new Map<EntryId, Answered>();
  const others = asksForPlace(reading) ? catalogue.entries.keys() : namedAsAsked(reading, facts);
  for (const id of others) entries.set(id, { all: 0, told: 0 });
  for (const idea of reading.ideas) {
    for (const [id, { value }] of answers(idea, facts)) {
      const all = idea.weight * value;
      const told = idea.weight >= TELLING ? all : 0;
      const before = entries.get(id);
      if (before) {
        before.all += all;
        before.told += told;
      } else entries.set(id, { all, told });
    }
  }
  return entries;
}

/** What one entry answers to each idea. */
function answersOf(id: EntryId, { ideas }: Reading, facts: CatalogueFacts): readonly Answer[] {
  return ideas.flatMap((idea) => {
    const found = answers(idea, facts).get(id);
    return found ? [{ idea, ...found }] : [];
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
    [...some].sort((a, b) => b.score - a.score || (a.standing.entry.id < b.standing.entry.id ? -1 : 1));
  const near = ranked.filter(({ score }) => score > 0 && score >= LATER_TAIL * least);
  if (near.length >= FIRST) return inOrder(highest(near)).slice(0, MOST);
  return inOrder(ranked.filter(({ score }) => score > 0 && score >= TAIL * least)).slice(0, FIRST);
}

/** The entries that answer a query, best first, each with its reasons; none when nothing does. */
export function rank(catalogue: Catalogue, reading: Reading, { place, kinds, today }: RankRequest): Match[] {
  const facts = catalogueFacts(catalogue);
  const standingOf = facts.standing({ place, today, people: reading });
  const isAsked = (entry: Entry) => kinds.length === 0 || entry.kinds.some((kind) => kinds.includes(kind));
  const forPlace = asksForPlace(reading);
  const query = { reading, named: namedAsAsked(reading, facts), asked: askedOf(reading.ideas), forPlace };
  const ranked: Ranked[] = [];
  for (const [id, answered] of answeredBy(catalogue, reading, facts)) {
    const standing = standingOf(id);
    if (standing && !standing.isOver && isAsked(standing.entry)) ranked.push(rankEntry(standing, answered, query));
  }
  if (answersNothing(ranked, reading.ideas)) return [];
  const best = ranked.reduce((most, { score }) => Math.max(most, score), 0);
  const onlyHere = forPlace && ranked.some(({ standing }) => standing.here);
  const near = onlyHere ? ranked.filter(({ standing }) => standing.here) : ranked;
  return shown(near, Math.min(best, query.asked || 1)).map(({ standing, score }) => ({
    id: standing.entry.id,
    score: Number(score.toFixed(4)),
    reasons: [...reasonsOf(answersOf(standing.entry.id, reading, facts)), ...standing.reasons],
  }));
}

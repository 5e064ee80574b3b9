import type { IsoDate } from '../../shared/iso-date.ts';
import type { Catalogue, EntryId, Match } from '../model.ts';
import type { Entry, Place } from '../schema.ts';
import { type Answer, answers } from './answer.ts';
import { type CatalogueFacts, catalogueFacts } from './catalogue-facts.ts';
import { entryFacts } from './entry-facts.ts';
import { type Idea, TELLING } from './idea.ts';
import { nameFit } from './name-fit.ts';
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

interface Ranked {
  readonly entry: Entry;
  readonly score: number;
  readonly answers: readonly Answer[];
  /** How far the ideas that tell what is looked for are answered, in idea weights. */
  readonly told: number;
  /** Takes place in the village of the query. */
  readonly here: boolean;
}

function rankEntry(
  entry: Entry,
  answers: readonly Answer[],
  named: ReadonlySet<EntryId>,
  reading: Reading,
  facts: CatalogueFacts,
  request: RankRequest,
): Ranked {
  const sum = (some: readonly Answer[]) => some.reduce((total, { idea, value }) => total + idea.weight * value, 0);
  const name = named.has(entry.id) ? nameFit(entryFacts(entry), reading.nameKeys) : 0;
  const { factor } = facts.fit(request.place)(entry);
  const asked = sum(answers) + NAME_BONUS * name * askedOf(reading.ideas);
  const relevance = asksForPlace(reading) ? 1 + asked : asked;
  const doubt = facts.standing(request.today)(entry) === 'doubtful' ? DOUBTFUL : 1;
  return {
    entry,
    answers,
    score: relevance * factor * doubt * (isForOthers(entry, reading) ? FOR_OTHERS : 1),
    here: factor > 1,
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
  const told = ranked.reduce((most, one) => Math.max(most, one.told), 0);
  return asked > 0 && told / Math.min(asked, ENOUGH_ASKED) < TOO_LITTLE;
}

/** Entries with a name that may be the query: they have its first word. */
function namedAsAsked({ nameKeys: [first] }: Reading, facts: CatalogueFacts): ReadonlySet<EntryId> {
  return new Set((first ?? []).flatMap((key) => [...(facts.named(key) ?? [])]));
}

/** The answers of every entry that may be shown: those with an answer or a name, and all when only a place is asked for. */
function answersOf(catalogue: Catalogue, reading: Reading, facts: CatalogueFacts): ReadonlyMap<EntryId, Answer[]> {
  const all = new Map<EntryId, Answer[]>();
  const others = asksForPlace(reading) ? catalogue.entries.keys() : namedAsAsked(reading, facts);
  for (const id of others) all.set(id, []);
  for (const idea of reading.ideas) {
    for (const [id, answer] of answers(idea, facts)) {
      const before = all.get(id);
      if (before) before.push(answer);
      else all.set(id, [answer]);
    }
  }
  return all;
}

/** The first {@link MOST} that are good enough beside the best one, in order. */
function shown(ranked: readonly Ranked[], least: number): Ranked[] {
  const inOrder = (some: readonly Ranked[]) =>
    [...some].sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
  const near = ranked.filter(({ score }) => score > 0 && score >= LATER_TAIL * least);
  // Ordering thousands to show a few would be most of the work.
  if (near.length >= FIRST) return inOrder(near).slice(0, MOST);
  return inOrder(ranked.filter(({ score }) => score > 0 && score >= TAIL * least)).slice(0, FIRST);
}

/** The entries that answer a query, best first, each with its reasons; none when nothing does. */
export function rank(catalogue: Catalogue, reading: Reading, request: RankRequest): Match[] {
  const facts = catalogueFacts(catalogue);
  const standing = facts.standing(request.today);
  const isAsked = ({ kinds }: Entry) =>
    request.kinds.length === 0 || kinds.some((kind) => request.kinds.includes(kind));
  const named = namedAsAsked(reading, facts);
  const ranked: Ranked[] = [];
  for (const [id, answers] of answersOf(catalogue, reading, facts)) {
    const entry = catalogue.entries.get(id);
    if (entry && isAsked(entry) && standing(entry) !== 'over')
      ranked.push(rankEntry(entry, answers, named, reading, facts, request));
  }
  if (answersNothing(ranked, reading.ideas)) return [];
  const best = ranked.reduce((most, { score }) => Math.max(most, score), 0);
  const onlyHere = asksForPlace(reading) && ranked.some(({ here }) => here);
  const near = onlyHere ? ranked.filter(({ here }) => here) : ranked;
  return shown(near, Math.min(best, askedOf(reading.ideas) || 1)).map(({ entry, score, answers }) => ({
    id: entry.id,
    score: Number(score.toFixed(4)),
    reasons: [...reasonsOf(answers), ...facts.fit(request.place)(entry).reasons],
  }));
}

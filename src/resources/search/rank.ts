import type { IsoDate } from '../../shared/iso-date.ts';
import { freshness, isOver } from '../freshness.ts';
import type { Catalogue, EntryId, Match, Reason } from '../model.ts';
import type { Entry, Place } from '../schema.ts';
import { type Alternative, isCode } from './lexicon.ts';
import { words } from './normalize.ts';
import { placeFit } from './place-fit.ts';
import type { Idea, Reading } from './read-query.ts';
import { stem } from './stem.ts';

/** Engine score at which a found word counts half. */
const HALF = 5;
/** How much of an idea's further signs count beside the strongest one. */
const NAME_BONUS = 0.8;
const DOUBTFUL = 0.93;
const SECOND_KIND = 0.8;
const MOST = 60;
/** Below this share of what was asked, nothing is shown; and no entry that has less than this share of the best one. */
const TOO_LITTLE = 0.1;
const TAIL = 0.15;

type Find = (key: string) => ReadonlyMap<EntryId, number>;

/** The codes of an entry as alternatives name them, with how central they are (0–1): its first kind is its main one. */
function codesOf(entry: Entry): Map<string, number> {
  return new Map([
    ...entry.kinds.map((kind, i) => [`soort:${kind}`, i === 0 ? 1 : SECOND_KIND] as const),
    ...entry.audiences.map((audience) => [`voor:${audience}`, 1] as const),
    ...entry.access.map((access) => [`toegang:${access}`, 1] as const),
    ...entry.payers.map((payer) => [`betaalt:${payer}`, 1] as const),
    ...entry.forms.map((form) => [`vorm:${form}`, 1] as const),
    ...(entry.staffing ? [[`door:${entry.staffing}`, 1] as const] : []),
  ]);
}

interface Sign {
  readonly alternative: Alternative;
  readonly strength: number;
}

function strength(alternative: Alternative, id: EntryId, codes: ReadonlyMap<string, number>, find: Find): number {
  let least = 1;
  for (const key of alternative.keys) {
    const score = isCode(key) ? undefined : (find(key).get(id) ?? 0);
    const found = score === undefined ? (codes.get(key) ?? 0) : score / (score + HALF);
    if (found === 0) return 0;
    least = Math.min(least, found);
  }
  return alternative.keys.length === 0 ? 0 : least * alternative.weight;
}

/** How well an entry answers an idea (0–1): its signs together, each next one adding to what is left. */
function answer(idea: Idea, id: EntryId, codes: ReadonlyMap<string, number>, find: Find): { value: number; best: Sign | undefined } {
  const signs = idea.alternatives
    .map((alternative) => ({ alternative, strength: strength(alternative, id, codes, find) }))
    .filter((sign) => sign.strength > 0)
    .sort((a, b) => b.strength - a.strength);
  const value = 1 - signs.slice(0, 3).reduce((left, sign) => left * (1 - sign.strength), 1);
  return { value, best: signs[0] };
}

/** How far the query is the entry's name (0–1): all of its words stand there, and few others do. */
function nameFit(entry: Entry, nameKeys: Reading['nameKeys']): number {
  if (nameKeys.length === 0) return 0;
  const share = (text: string | undefined) => {
    const keys = words(text ?? '').map(stem);
    const joined = keys.slice(1).map((_, i) => words(text ?? '').slice(i, i + 2).join(''));
    const all = new Set([...keys, ...joined.map(stem)]);
    const found = nameKeys.filter((one) => one.some((key) => all.has(key))).length / nameKeys.length;
    return found < 1 ? 0 : 0.5 + 0.5 * Math.min(1, nameKeys.length / Math.max(1, keys.length));
  };
  return Math.max(share(entry.name), share(entry.alsoKnownAs), 0.6 * share(entry.organisation));
}

function reasonOf(idea: Idea, sign: Sign): Reason {
  return idea.kind === 'word'
    ? { kind: 'word', word: idea.said }
    : { kind: 'meaning', word: idea.said, term: sign.alternative.term };
}

interface Around {
  readonly place: Place | undefined;
  readonly places: readonly Place[];
  readonly today: IsoDate;
}

function rankEntry(entry: Entry, reading: Reading, find: Find, around: Around): Match & { relevance: number } {
  const { place, places, today } = around;
  const codes = codesOf(entry);
  const asked = reading.ideas.reduce((sum, idea) => sum + idea.weight, 0);
  const answers = reading.ideas.map((idea) => ({ idea, ...answer(idea, entry.id, codes, find) }));
  const covered = answers.reduce((sum, { idea, value }) => sum + idea.weight * value, 0);
  const relevance = (asked === 0 ? (place ? 0.5 : 0) : covered / asked) + NAME_BONUS * nameFit(entry, reading.nameKeys);
  const fit = placeFit(entry, place, places);
  const doubt = freshness(entry, today) === 'doubtful' ? DOUBTFUL : 1;
  const reasons = answers
    .sort((a, b) => b.idea.weight * b.value - a.idea.weight * a.value)
    .flatMap(({ idea, best }) => (best ? [reasonOf(idea, best)] : []));
  return { id: entry.id, relevance, score: relevance * fit.factor * doubt, reasons: [...reasons.slice(0, 3), ...fit.reasons] };
}

export interface RankRequest {
  readonly place: Place | undefined;
  /** Only entries of one of these kinds; all when empty. */
  readonly kinds: readonly string[];
  readonly today: IsoDate;
}

/** The entries that answer a query, best first, each with its reasons. A pure function of what it is given. */
export function rank(catalogue: Catalogue, reading: Reading, request: RankRequest): Match[] {
  const around = { place: request.place, places: catalogue.region.places, today: request.today };
  const cache = new Map<string, ReadonlyMap<EntryId, number>>();
  const find: Find = (key) => {
    const known = cache.get(key) ?? catalogue.index.find(key);
    cache.set(key, known);
    return known;
  };
  const ranked = [...catalogue.entries.values()]
    .filter((entry) => !isOver(entry, request.today))
    .filter(({ kinds }) => request.kinds.length === 0 || kinds.some((kind) => request.kinds.includes(kind)))
    .map((entry) => rankEntry(entry, reading, find, around))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const best = ranked.reduce((most, { relevance }) => Math.max(most, relevance), 0);
  if (best < TOO_LITTLE) return [];
  return ranked
    .filter(({ score }) => score >= TAIL * (ranked[0]?.score ?? 0) && score > 0)
    .slice(0, MOST)
    .map(({ id, score, reasons }) => ({ id, score: Number(score.toFixed(4)), reasons }));
}

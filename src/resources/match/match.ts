import type { IsoDate } from '../../shared/iso-date.ts';
import { NEEDS, type Need, type NeedFound } from '../../shared/need.ts';
import { NO_FACTS, type PersonFacts } from '../../shared/person-facts.ts';
import { isThere } from '../catalogue/freshness.ts';
import type { Catalogue, EntryId, Match, Reason } from '../catalogue/model.ts';
import { isWithinReach } from '../catalogue/reach.ts';
import type { Entry, Place } from '../catalogue/schema.ts';
import { isFor } from './conditions.ts';
import type { Grade } from './default-needs.ts';
import { gradeFor } from './entry-needs.ts';
import { foldDesks } from './fold-desks.ts';
import { type Suitability, suitability } from './suitability.ts';

export interface MatchRequest {
  readonly needs: readonly NeedFound[];
  readonly place?: Place | undefined;
  /** For whom help is sought; what is for these people comes first. Empty: no preference. */
  readonly audiences: readonly string[];
  /** What is known of the person; what help demands and is not known here keeps it out. */
  readonly facts?: PersonFacts | undefined;
  readonly today: IsoDate;
}

/** An entry that may be shown, with what does not change from need to need. */
export interface Candidate extends Suitability {
  readonly entry: Entry;
}

/** How much of a need help of this grade answers. */
const GAIN: Readonly<Record<Grade, number>> = { 3: 1, 2: 0.4, 1: 0.1 };
const gain = (entry: Entry, need: Need): number => {
  const grade = gradeFor(entry, need);
  return grade === 0 ? 0 : GAIN[grade];
};

/** The help for one need that is shown at most; the list is not filled up. */
const MOST_PER_NEED = 4;
/** After local help one national entry is enough; where there is no local help, three to choose from. */
const MOST_WITHOUT_LOCAL = 3;
/** A need that weighs less is a sign too faint to bring help of its own. */
const LEAST_WEIGHT = 0.5;

const byQuality = (need: Need) => (a: Candidate, b: Candidate) =>
  gradeFor(b.entry, need) - gradeFor(a.entry, need) || b.factor - a.factor || (a.entry.id < b.entry.id ? -1 : 1);

const isDesk = ({ entry }: Candidate): boolean => gradeFor(entry, 'municipal-desk') === 3;

/** Without national desks where the person's own municipality has one: they only stand in for it. */
function withoutStandIns(all: readonly Candidate[]): readonly Candidate[] {
  const hasOwnDesk = all.some((one) => isDesk(one) && !one.isNational);
  return hasOwnDesk ? all.filter((one) => !isDesk(one) || !one.isNational) : all;
}

/** The words of a name that others of the same make share: "SchuldHulpMaatje", of "Het Juridisch Loket (landelijk)". */
const ownName = ({ name }: Entry): string =>
  (name.split(/ [–(]/)[0] ?? name).replace(/^(De|Het|Uw) /, '').toLowerCase();

const holdsWords = (text: string, words: string): boolean =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `);

/** True for the national form of what is there locally: "ANWB AutoMaatje" beside "ANWB AutoMaatje Den Haag". */
const isTwin = (national: Candidate, local: readonly Candidate[]): boolean =>
  local.some(({ entry }) => holdsWords(entry.name, ownName(national.entry)));

/**
 * The help for one need, whatever its weight: only what serves it well, the local first, then at most one national, and
 * none beside a local place for it unless it is a place for it as well.
 */
function chosenFor(need: Need, all: readonly Candidate[]): readonly Candidate[] {
  const serving = all.filter(({ entry }) => gradeFor(entry, need) > 1).sort(byQuality(need));
  const local = serving.filter(({ isNational }) => !isNational).slice(0, MOST_PER_NEED);
  const hasPlace = local.some(({ entry }) => gradeFor(entry, need) === 3);
  const national = serving
    .filter(({ entry, isNational }) => isNational && (!hasPlace || gradeFor(entry, need) === 3))
    .filter((one) => !isTwin(one, local))
    .slice(0, local.length > 0 ? 1 : MOST_WITHOUT_LOCAL);
  return [...local, ...national];
}

/** The best served need counts in full, further ones for a part: otherwise whoever does a bit of everything wins. */
const FURTHER = 0.25;

function relevance(entry: Entry, needs: readonly NeedFound[]): number {
  const parts = needs.map(({ need, weight }) => weight * gain(entry, need));
  const best = Math.max(0, ...parts);
  return best + FURTHER * (parts.reduce((sum, part) => sum + part, 0) - best);
}

/** The needs it serves well, best served first; what it only knows the way to is no reason. */
function needReasons(entry: Entry, needs: readonly NeedFound[]): readonly Reason[] {
  return needs
    .filter(({ need }) => gradeFor(entry, need) > 1)
    .map((found) => ({ found, part: found.weight * gain(entry, found.need) }))
    .sort((a, b) => b.part - a.part || NEEDS.indexOf(a.found.need) - NEEDS.indexOf(b.found.need))
    .map(({ found: { need, because } }) => ({ kind: 'need', need, because }));
}

function candidatesOf(catalogue: Catalogue, request: Omit<MatchRequest, 'needs'>): readonly Candidate[] {
  const { places } = catalogue.region;
  const { place, audiences, today, facts = NO_FACTS } = request;
  return [...catalogue.entries.values()]
    .filter((entry) => isThere(entry, today) && isFor(entry, facts) && isWithinReach(entry, place, places))
    .map((entry) => ({ entry, ...suitability(entry, { place, places, audiences, today }) }));
}

/**
 * The help that serves the needs found, best first, each with the reasons why: how well it serves a need times how much the
 * need weighs, then for whom it is, how near, and how sure. What is for other people, places or seasons is not among it.
 * The order of the entries and needs does not matter, and a need that weighs more loses no help.
 */
export function match(catalogue: Catalogue, request: MatchRequest): readonly Match[] {
  const all = candidatesOf(catalogue, request);
  // In one order, so that adding up gives the same to the last digit.
  const needs = [...request.needs].sort((a, b) => NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need));
  const standing = withoutStandIns(all);
  const chosen = new Set(
    request.needs.flatMap(({ need, weight }) => (weight < LEAST_WEIGHT ? [] : chosenFor(need, standing))),
  );
  const matches = [...chosen].map(({ entry, factor, reached }) => ({
    id: entry.id,
    score: factor * relevance(entry, needs),
    reasons: [...needReasons(entry, needs), ...reached.reasons],
  }));
  const ordered = matches.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return foldDesks(ordered, catalogue);
}

/** The one entry that is the place for a need (grade 3), best first the local; undefined when there is none. */
export function placeFor(need: Need, catalogue: Catalogue, request: Omit<MatchRequest, 'needs'>): EntryId | undefined {
  const all = withoutStandIns(candidatesOf(catalogue, request));
  return chosenFor(need, all).find(({ entry }) => gradeFor(entry, need) === 3)?.entry.id;
}

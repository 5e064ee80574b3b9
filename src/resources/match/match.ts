import type { IsoDate } from '../../shared/iso-date.ts';
import { HEAVIEST_NEED, NEEDS, type Need, type NeedFound } from '../../shared/need.ts';
import { NO_FACTS, type PersonFacts } from '../../shared/person-facts.ts';
import { isThere } from '../catalogue/freshness.ts';
import type { Catalogue, EntryId, Match, Reason } from '../catalogue/model.ts';
import { isWithinReach } from '../catalogue/reach.ts';
import type { Entry, Place } from '../catalogue/schema.ts';
import { type Candidate, chosenFor, withoutStandIns } from './choose.ts';
import { isFor } from './conditions.ts';
import { gradeFor } from './entry-needs.ts';
import { foldDesks } from './fold-desks.ts';
import { localFirst } from './local-first.ts';
import { answered, together } from './relevance.ts';
import { suitability } from './suitability.ts';

export interface MatchRequest {
  readonly needs: readonly NeedFound[];
  readonly place?: Place | undefined;
  /** For whom help is sought; what is for these people comes first. Empty: no preference. */
  readonly audiences: readonly string[];
  /** What is known of the person; what help demands and is not known here keeps it out. */
  readonly facts?: PersonFacts | undefined;
  readonly today: IsoDate;
}

/** A need that weighs less is a sign too faint to bring help of its own. */
const LEAST_WEIGHT = 0.5;

/** How far an entry answers a need by itself, 0–1. */
const says = (entry: Entry, { need, weight }: NeedFound): number =>
  answered(weight / HEAVIEST_NEED, gradeFor(entry, need));

const relevance = (entry: Entry, needs: readonly NeedFound[]): number =>
  needs.map((need) => says(entry, need)).reduce(together, 0);

/** The needs it serves well, best served first; what it only knows the way to is no reason. */
function needReasons(entry: Entry, needs: readonly NeedFound[]): readonly Reason[] {
  return needs
    .filter(({ need }) => gradeFor(entry, need) > 1)
    .map((found) => ({ found, part: says(entry, found) }))
    .sort((a, b) => b.part - a.part || NEEDS.indexOf(a.found.need) - NEEDS.indexOf(b.found.need))
    .map(({ found: { need, because } }) => ({ kind: 'need', need, because }));
}

function candidatesOf(catalogue: Catalogue, request: Omit<MatchRequest, 'needs'>): readonly Candidate[] {
  const { places } = catalogue.region;
  const { place, audiences, today, facts = NO_FACTS } = request;
  const shown = [...catalogue.entries.values()].filter(
    (entry) => isThere(entry, today) && isFor(entry, facts) && isWithinReach(entry, place, places),
  );
  return withoutStandIns(shown).map((entry) => ({
    entry,
    ...suitability(entry, { place, places, audiences, facts, today }),
  }));
}

/**
 * The help that serves the needs found, best first, each with the reasons why: how well it serves a need times how much the
 * need weighs, then for whom it is, how near, and how sure, as the search ranks what someone typed. What is for other people, places or seasons is not among it.
 * The order of the entries and needs does not matter, and a need that weighs more loses no help.
 */
export function match(catalogue: Catalogue, request: MatchRequest): readonly Match[] {
  const all = candidatesOf(catalogue, request);
  // In one order, so that adding up gives the same to the last digit.
  const needs = [...request.needs].sort((a, b) => NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need));
  const chosen = new Set(
    request.needs.flatMap(({ need, weight }) => (weight < LEAST_WEIGHT ? [] : chosenFor(need, all))),
  );
  const ranked = localFirst(
    [...chosen].map((one) => ({
      ...one,
      score: one.factor * relevance(one.entry, needs),
      reasons: needReasons(one.entry, needs),
    })),
  );
  const ordered = [...ranked].sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
  const matches = ordered.map(({ entry, score, reasons, reached }) => ({
    id: entry.id,
    score,
    reasons: [...reasons, ...reached.reasons],
  }));
  return foldDesks(matches, catalogue);
}

/** The one entry that is the place for a need (grade 3), best first the local; undefined when there is none. */
export function placeFor(need: Need, catalogue: Catalogue, request: Omit<MatchRequest, 'needs'>): EntryId | undefined {
  const all = candidatesOf(catalogue, request);
  return chosenFor(need, all).find(({ entry }) => gradeFor(entry, need) === 3)?.entry.id;
}

import type { IsoDate } from '../shared/iso-date.ts';
import type { NeedFound } from '../shared/need.ts';
import type { Audience } from './codes.ts';
import { freshness, isOver } from './freshness.ts';
import { KINDS_FOR_NEED } from './kinds-for-need.ts';
import type { Catalogue, Match, Reason } from './model.ts';
import { closeness, isElsewhere, reach } from './reach.ts';
import type { Entry, Place } from './schema.ts';
import { spread } from './spread.ts';

export interface MatchRequest {
  readonly needs: readonly NeedFound[];
  readonly place?: Place | undefined;
  /** For whom help is sought; what is for these people comes first. Empty: no preference. */
  readonly audiences: readonly string[];
  readonly today: IsoDate;
}

/** How well an entry serves one need, 0 (not) to 9. */
function strengthFor(entry: Entry, { need, weight }: NeedFound): number {
  const kinds = KINDS_FOR_NEED[need];
  return weight * Math.max(0, ...entry.kinds.map((kind) => kinds[kind] ?? 0));
}

/** The best served need counts in full, further ones for a quarter: otherwise whoever does a bit of everything wins. */
function strengthOf(strengths: readonly number[]): number {
  return 0.75 * Math.max(...strengths) + 0.25 * strengths.reduce((sum, one) => sum + one, 0);
}

/** The part of its audiences that is looked for, 0 to 1; `iedereen` counts half. */
function audienceFit(entry: Entry, wanted: readonly string[]): number {
  const points = entry.audiences.map((audience: Audience) =>
    wanted.includes(audience) ? 1 : audience === 'iedereen' ? 0.5 : 0,
  );
  return points.reduce<number>((sum, one) => sum + one, 0) / points.length;
}

function ranked(entry: Entry, request: MatchRequest, places: readonly Place[]) {
  const served = request.needs
    .map((found) => ({ found, strength: strengthFor(entry, found) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength);
  if (served.length === 0) return undefined;
  const reached = reach(entry, request.place, places);
  const fresh = freshness(entry, request.today);
  const fit = audienceFit(entry, request.audiences);
  const forOthers = request.audiences.length > 0 && fit === 0;
  const score =
    strengthOf(served.map(({ strength }) => strength)) +
    fit +
    (request.place ? closeness(reached) : 0) +
    (fresh === 'checked' ? 0.5 : 0);
  const needs = served.map(({ found }): Reason => ({ kind: 'need', need: found.need, because: found.because }));
  return {
    match: { id: entry.id, score, reasons: [...needs, ...reached.reasons] } satisfies Match,
    group: entry.kinds[0] ?? '',
    tier: (fresh === 'doubtful' ? 2 : 0) + (forOthers || isElsewhere(reached) ? 1 : 0),
  };
}

/**
 * The help that serves the needs found, best first, each with the reasons why.
 * What suits most comes before what is for others or elsewhere, and all that before what is doubtful; within these, kinds take turns.
 * Urgent help (kind `crisis`) and what is over are left out. The order of the entries and needs does not matter.
 */
export function match(catalogue: Catalogue, request: MatchRequest): readonly Match[] {
  const entries = [...catalogue.entries.values()].filter(
    (entry) => !entry.kinds.includes('crisis') && !isOver(entry, request.today),
  );
  return spread(entries.flatMap((entry) => ranked(entry, request, catalogue.region.places) ?? []));
}

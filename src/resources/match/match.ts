import type { IsoDate } from '../../shared/iso-date.ts';
import { NEEDS, type NeedFound } from '../../shared/need.ts';
import type { Audience } from '../catalogue/codes.ts';
import { freshness, isOver } from '../catalogue/freshness.ts';
import type { Catalogue, Match, Reason } from '../catalogue/model.ts';
import { closeness, isElsewhere, reach } from '../catalogue/reach.ts';
import type { Entry, Place } from '../catalogue/schema.ts';
import { gradeFor } from './entry-needs.ts';
import { type Ranked, spread } from './spread.ts';

export interface MatchRequest {
  readonly needs: readonly NeedFound[];
  readonly place?: Place | undefined;
  /** For whom help is sought; what is for these people comes first. Empty: no preference. */
  readonly audiences: readonly string[];
  readonly today: IsoDate;
}

const suits = (entry: Entry, { need }: NeedFound): number => gradeFor(entry, need);

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

/** Audiences that nobody needs to name to belong to: carers themselves, older people, everyone. */
const GENERAL: readonly string[] = ['mantelzorger', 'oudere', 'iedereen'];

/** True for help in a situation that was not named: a house for people with cancer, say, when nobody spoke of cancer. */
function isForOthers(entry: Entry, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return false;
  if (audienceFit(entry, wanted) === 0) return true;
  const forWhom = entry.audiences.filter((audience) => audience !== 'mantelzorger');
  return forWhom.length > 0 && !forWhom.some((audience) => GENERAL.includes(audience) || wanted.includes(audience));
}

/** Situations that ask for help of their own. */
const SITUATIONS: readonly string[] = [
  'dementie',
  'lvb',
  'nah',
  'volwassene-ggz',
  'kind',
  'chronisch-ziek',
  'kanker',
  'palliatief',
];

/** True for help with dementia when the situation was named and is another one. */
function isForOtherSituation({ kinds }: Entry, wanted: readonly string[]): boolean {
  const named = SITUATIONS.filter((situation) => wanted.includes(situation));
  return kinds.includes('dementie') && named.length > 0 && !named.includes('dementie');
}

interface Served {
  readonly found: NeedFound;
  readonly suits: number;
  readonly strength: number;
}

/** The needs it serves, best served first. */
function servedBy(entry: Entry, needs: readonly NeedFound[]): readonly Served[] {
  return needs
    .map((found) => ({ found, suits: suits(entry, found), strength: found.weight * suits(entry, found) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || NEEDS.indexOf(a.found.need) - NEEDS.indexOf(b.found.need));
}

/** Whoever only knows the way to help is not said to give it, unless that is all it does for this person. */
function needReasons(served: readonly Served[]): readonly Reason[] {
  const helps = served.filter((one) => one.suits > 1);
  return (helps.length > 0 ? helps : served.slice(0, 1)).map(({ found }) => ({
    kind: 'need',
    need: found.need,
    because: found.because,
  }));
}

function ranked(entry: Entry, request: MatchRequest, places: readonly Place[]): Ranked | undefined {
  const served = servedBy(entry, request.needs);
  const [best] = served;
  if (!best) return undefined;
  const reached = reach(entry, request.place, places);
  const fresh = freshness(entry, request.today);
  const forOthers = isForOthers(entry, request.audiences) || isForOtherSituation(entry, request.audiences);
  const score =
    strengthOf(served.map(({ strength }) => strength)) +
    audienceFit(entry, request.audiences) +
    (request.place ? closeness(reached) : 0) +
    (fresh === 'checked' ? 0.5 : 0);
  return {
    match: { id: entry.id, score, reasons: [...needReasons(served), ...reached.reasons] },
    group: best.found.need,
    tier: (fresh === 'doubtful' ? 2 : 0) + (forOthers || isElsewhere(reached) ? 1 : 0),
  };
}

/** More than this is no choice any more; searching finds the rest. */
const ENOUGH = 20;

/**
 * The help that serves the needs found, best first, each with the reasons why.
 * What suits most comes before what is for others or elsewhere, and all that before what is doubtful; within these, the needs take turns.
 * Urgent help (kind `crisis`) and what is over are left out. The list ends after twenty, or later when a need has its first help
 * only then. The order of the entries and needs does not matter.
 */
export function match(catalogue: Catalogue, request: MatchRequest): readonly Match[] {
  const entries = [...catalogue.entries.values()].filter(
    (entry) => !entry.kinds.includes('crisis') && !isOver(entry, request.today),
  );
  const all = spread(entries.flatMap((entry) => ranked(entry, request, catalogue.region.places) ?? []));
  const serves = ({ id }: Match, need: NeedFound) => {
    const entry = catalogue.entries.get(id);
    return entry !== undefined && suits(entry, need) > 0;
  };
  // The end of the order and nothing from its middle: so no change elsewhere moves what is shown.
  const firsts = request.needs.map((need) => all.findIndex((one) => serves(one, need)));
  return all.slice(0, Math.max(ENOUGH, ...firsts.map((position) => position + 1)));
}

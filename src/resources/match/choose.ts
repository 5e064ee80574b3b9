import type { Need } from '../../shared/need.ts';
import type { Entry } from '../catalogue/schema.ts';
import { gradeFor } from './entry-needs.ts';
import type { Suitability } from './suitability.ts';

/** An entry that may be shown, with what does not change from need to need. */
export interface Candidate extends Suitability {
  readonly entry: Entry;
}

/** The help for one need that is shown at most; the list is not filled up. */
const MOST_PER_NEED = 4;
/** After local help one national entry is enough; where there is no local help, two to choose from. */
const MOST_WITHOUT_LOCAL = 2;
const byQuality = (need: Need) => (a: Candidate, b: Candidate) =>
  gradeFor(b.entry, need) - gradeFor(a.entry, need) || b.factor - a.factor || (a.entry.id < b.entry.id ? -1 : 1);

const isDesk = (entry: Entry): boolean => gradeFor(entry, 'municipal-desk') === 3;

/** True for help that is there for the whole country. */
export const isNational = ({ areas }: Entry): boolean => areas.some(({ type }) => type === 'country');

/** Without national desks where the person's own municipality has one: they only stand in for it. */
export function withoutStandIns(all: readonly Entry[]): readonly Entry[] {
  const hasOwnDesk = all.some((entry) => isDesk(entry) && !isNational(entry));
  return hasOwnDesk ? all.filter((entry) => !isDesk(entry) || !isNational(entry)) : all;
}

/** The words of a name that others of the same make share: "SchuldHulpMaatje", of "Het Juridisch Loket (landelijk)". */
const ownName = ({ name }: Entry): string =>
  (name.split(/ [–(]/)[0] ?? name).replace(/^(De|Het|Uw) /, '').toLowerCase();

const holdsWords = (text: string, words: string): boolean =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `);

/** True for the national form of what is there locally: "ANWB AutoMaatje" beside "ANWB AutoMaatje Den Haag". */
const isTwin = (national: Entry, local: readonly Entry[]): boolean =>
  local.some(({ name }) => holdsWords(name, ownName(national)));

/**
 * True for a national entry that adds to the local ones for a need: none is the same thing near by and, beside a local place
 * for it, it is a place for it as well.
 */
export function addsTo(local: readonly Entry[], national: Entry, need: Need): boolean {
  const hasPlace = local.some((entry) => gradeFor(entry, need) === 3);
  return (!hasPlace || gradeFor(national, need) === 3) && !isTwin(national, local);
}

/** True for what another of these is reached by: who calls it themself is helped at once. */
const isDoorTo = (others: readonly Candidate[], { entry: { id } }: Candidate): boolean =>
  others.some(({ entry: { wayIn } }) => wayIn?.type === 'entry' && wayIn.id === id);

/**
 * The help for one need, whatever its weight: only what serves it well, the local first, then at most one national, and
 * none beside a local place for it unless it is a place for it as well.
 */
export function chosenFor(need: Need, all: readonly Candidate[]): readonly Candidate[] {
  const serving = all.filter(({ entry }) => gradeFor(entry, need) > 1).sort(byQuality(need));
  const local = serving.filter(({ isNational }) => !isNational).slice(0, MOST_PER_NEED);
  const near = local.map(({ entry }) => entry);
  const national = serving.filter(({ entry, isNational }) => isNational && addsTo(near, entry, need));
  const door = (one: Candidate) => Number(isDoorTo(national, one));
  const inOrder = [...national].sort((a, b) => gradeFor(b.entry, need) - gradeFor(a.entry, need) || door(b) - door(a));
  return [...local, ...inOrder.slice(0, local.length > 0 ? 1 : MOST_WITHOUT_LOCAL)];
}

import type { Catalogue, Match } from '../catalogue/model.ts';
import type { Place } from '../catalogue/schema.ts';
import { FACET_VALUES, FACETS, type FacetId, facetValues, type Where } from './facet-values.ts';

/** What someone chose of one facet: entries with any of these values stay. */
export interface Choice {
  readonly values: readonly string[];
  /** Entries of which the facet is not known stay as well. */
  readonly hasUnknown: boolean;
}

export type Chosen = Readonly<Partial<Record<FacetId, Choice>>>;

export interface FacetRequest {
  readonly chosen: Chosen;
  /** The village of the person: without one, nothing is near or far. */
  readonly place: Place | undefined;
}

/** A facet of a list. */
export interface Facet {
  readonly id: FacetId;
  /** The values that show something, and those chosen; each with the number that choosing it alone in this facet shows. */
  readonly options: readonly { readonly value: string; readonly count: number }[];
  /** Entries that all other choices let through and of which this facet is not known: what `hasUnknown` adds. */
  readonly unknown: number;
}

/** Below this share of known entries a facet hides more than it tells. */
const ENOUGH_KNOWN = 0.2;

type Values = Readonly<Record<FacetId, readonly string[] | undefined>>;

interface Row {
  readonly match: Match;
  readonly values: Values;
}

function rowsOf(catalogue: Catalogue, hits: readonly Match[], place: Place | undefined): readonly Row[] {
  const where: Where = { place, places: catalogue.region.places };
  return hits.flatMap((match) => {
    const entry = catalogue.entries.get(match.id);
    if (!entry) return [];
    const values = FACETS.map((facet) => [facet, facetValues(facet, entry, where)] as const);
    return { match, values: Object.fromEntries(values) as Values };
  });
}

const isChosen = ({ chosen, place }: FacetRequest, facet: FacetId): boolean =>
  (chosen[facet]?.values.length ?? 0) > 0 && (facet !== 'distance' || place !== undefined);

/** The facets that narrow the list now, in order. */
export function activeFacets(request: FacetRequest): readonly FacetId[] {
  return FACETS.filter((facet) => isChosen(request, facet));
}

/** Whether a row stays by all the facets that are chosen, but for those to leave out. */
function stays({ values }: Row, request: FacetRequest, without: readonly FacetId[] = []): boolean {
  return activeFacets(request).every((facet) => {
    const choice = request.chosen[facet];
    if (!choice || without.includes(facet)) return true;
    return values[facet]?.some((value) => choice.values.includes(value)) ?? choice.hasUnknown;
  });
}

/** The hits that every chosen facet lets through, in the order they came in. */
export function applyFacets(catalogue: Catalogue, hits: readonly Match[], request: FacetRequest): readonly Match[] {
  if (activeFacets(request).length === 0) return hits;
  return rowsOf(catalogue, hits, request.place)
    .filter((row) => stays(row, request))
    .map(({ match }) => match);
}

/** The facets of a list of hits (as found, before any is applied), in order; none without values. */
export function facetsOf(catalogue: Catalogue, hits: readonly Match[], request: FacetRequest): readonly Facet[] {
  const rows = rowsOf(catalogue, hits, request.place);
  return FACETS.map((id) => {
    const others = rows.filter((row) => stays(row, request, [id]));
    const has = (value: string) => (row: Row) => row.values[id]?.includes(value) === true;
    const chosen = isChosen(request, id) ? request.chosen[id]?.values : undefined;
    const options = FACET_VALUES[id].map((value) => ({ value, count: others.filter(has(value)).length }));
    return {
      id,
      options: options.filter(({ value, count }) => count > 0 || chosen?.includes(value)),
      unknown: others.filter(({ values }) => values[id] === undefined).length,
    };
  }).filter(({ options }) => options.length > 0);
}

/** The facets of which enough is known in a catalogue to narrow a list by them; `distance` only where help is in several places. */
export function offeredFacets(catalogue: Catalogue, place: Place | undefined): readonly FacetId[] {
  const entries = [...catalogue.entries.values()];
  const where: Where = { place, places: catalogue.region.places };
  const venues = new Set(
    entries.map((entry) => entry.place).filter((name) => where.places.some((at) => at.name === name)),
  );
  return FACETS.filter((facet) => {
    if (facet === 'distance' && venues.size < 2) return false;
    const known = entries.filter((entry) => facetValues(facet, entry, where) !== undefined);
    return known.length > 0 && known.length >= ENOUGH_KNOWN * entries.length;
  });
}

/** What was let go, and the hits that it gives. */
export interface Relaxed {
  readonly without: readonly FacetId[];
  readonly hits: readonly Match[];
}

/** Every way to take some of the items, or none, in their order. */
function someOf<T>([first, ...rest]: readonly T[]): readonly (readonly T[])[] {
  if (first === undefined) return [[]];
  const others = someOf(rest);
  return [...others.map((some) => [first, ...some]), ...others];
}

/**
 * For a choice that leaves nothing: the one facet whose removal gives most, the first in order of those that give as much.
 * When no single one is enough, as few as are; undefined when nothing was chosen or there is nothing at all.
 */
export function relax(catalogue: Catalogue, hits: readonly Match[], request: FacetRequest): Relaxed | undefined {
  const rows = rowsOf(catalogue, hits, request.place);
  const ways = someOf(activeFacets(request)).filter(({ length }) => length > 0);
  const found = ways.flatMap((without) => {
    const left = rows.filter((row) => stays(row, request, without)).map(({ match }) => match);
    return left.length > 0 ? [{ without, hits: left }] : [];
  });
  return found.sort((a, b) => a.without.length - b.without.length || b.hits.length - a.hits.length)[0];
}

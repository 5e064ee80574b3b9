import type { Catalogue, Match } from '../catalogue/model.ts';
import { venueOf } from '../catalogue/reach.ts';
import type { Entry, Place } from '../catalogue/schema.ts';

/**
 * Where help is: in one village, or at no spot of its own because it comes to people's homes, is for the whole country, or
 * for the region or several villages of it.
 */
export type Whereabouts =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'region' | 'home' | 'country' };

/** What was found in one place, or at no spot of its own; never empty. */
export interface FoundGroup {
  /** Unique among the groups of a region. */
  readonly id: string;
  readonly where: Whereabouts;
  /** In the order in which they were found. */
  readonly matches: readonly Match[];
}

/** The one village that something without a venue is meant for. */
function onlyVillageOf({ areas }: Entry, places: readonly Place[]): Place | undefined {
  const [area, ...others] = areas;
  return area?.type === 'place' && others.length === 0 ? places.find(({ name }) => name === area.name) : undefined;
}

/** Where people go comes first, so that the village hall of something that also comes to homes is found. */
function whereaboutsOf(entry: Entry, places: readonly Place[]): Whereabouts {
  const venue = venueOf(entry, places);
  if (venue) return { kind: 'place', place: venue };
  if (entry.forms.includes('aan-huis')) return { kind: 'home' };
  if (entry.areas.some(({ type }) => type === 'country')) return { kind: 'country' };
  const place = onlyVillageOf(entry, places);
  return place ? { kind: 'place', place } : { kind: 'region' };
}

const ORDER: readonly Whereabouts['kind'][] = ['place', 'region', 'home', 'country'];

const idOf = (where: Whereabouts): string => (where.kind === 'place' ? `place ${where.place.name}` : where.kind);

function byOrder(a: FoundGroup, b: FoundGroup): number {
  return (
    ORDER.indexOf(a.where.kind) - ORDER.indexOf(b.where.kind) ||
    b.matches.length - a.matches.length ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * What was found, by where it is: villages first, the one with most first and then by name. Every match stands in exactly
 * one group; one that the catalogue does not know stands in none.
 */
export function whereFound(catalogue: Catalogue, matches: readonly Match[]): readonly FoundGroup[] {
  const groups = new Map<string, { where: Whereabouts; matches: Match[] }>();
  for (const match of matches) {
    const entry = catalogue.entries.get(match.id);
    if (!entry) continue;
    const where = whereaboutsOf(entry, catalogue.region.places);
    const group = groups.get(idOf(where)) ?? { where, matches: [] };
    group.matches.push(match);
    groups.set(idOf(where), group);
  }
  return [...groups].map(([id, group]) => ({ id, ...group })).sort(byOrder);
}

import { GROUPS } from '../../shared/need.ts';
import { type AccessRoute, AUDIENCES, FORMS, PAYERS } from '../catalogue/codes.ts';
import { reach } from '../catalogue/reach.ts';
import type { Entry, Place } from '../catalogue/schema.ts';
import { groupsOf } from './entry-needs.ts';

/**
 * What people can narrow a list by, in the order in which they ask it: where (how far, and whether one goes there), what,
 * for whom, without anyone's leave, who pays. When, transport and waiting time are not here: the catalogue has no codes for them.
 */
export const FACETS = ['distance', 'form', 'group', 'audience', 'access', 'payer'] as const;
export type FacetId = (typeof FACETS)[number];

/** Whole kilometres from the person's village that each value of `distance` reaches. */
const REACHES = { village: 0, 'next-villages': 5, around: 10 } as const;

/** Ways in for which nobody has to refer or decide first. */
const DIRECT: readonly AccessRoute[] = ['vrij', 'aanmelden', 'lidmaatschap'];
const isDirect = (route: AccessRoute): boolean => DIRECT.includes(route);

/** The values of each facet, in the order in which they are offered. */
export const FACET_VALUES: Readonly<Record<FacetId, readonly string[]>> = {
  distance: Object.keys(REACHES),
  form: FORMS,
  group: GROUPS,
  audience: AUDIENCES,
  access: ['direct'],
  payer: PAYERS,
};

/** The village of the person, and all villages of the region. */
export interface Where {
  readonly place: Place | undefined;
  readonly places: readonly Place[];
}

const unlessEmpty = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);

/** What comes to people's homes is near, however far its office. */
function distanceValues(entry: Entry, { place, places }: Where): readonly string[] | undefined {
  if (!place) return undefined;
  const { serves, km, reasons } = reach(entry, place, places);
  if (reasons.some(({ kind }) => kind === 'at-home')) return FACET_VALUES.distance;
  if (km !== undefined) return Object.entries(REACHES).flatMap(([value, most]) => (km <= most ? value : []));
  // Meant for other villages only; or without a known place to go to, such as a telephone line.
  return serves ? undefined : [];
}

/** The values of an entry in a facet; none when it is known to have none of them, undefined when it is not known. */
export function facetValues(facet: FacetId, entry: Entry, where: Where): readonly string[] | undefined {
  switch (facet) {
    case 'distance':
      return distanceValues(entry, where);
    case 'form':
      return unlessEmpty(entry.forms);
    case 'group':
      return groupsOf(entry);
    case 'audience':
      return entry.audiences;
    case 'access':
      return unlessEmpty(entry.access) && (entry.access.some(isDirect) ? FACET_VALUES.access : []);
    case 'payer':
      return unlessEmpty(entry.payers);
  }
}

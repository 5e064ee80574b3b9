import { t, translate } from '../../../i18n/index.ts';
import type { FacetId, Place } from '../../../resources/index.ts';

/** Words for one value of a facet. Only codes of the catalogue get here; each has its text. */
export function facetLabel(facet: FacetId, value: string, place: Place | undefined): string {
  const near = { place: place?.name ?? '' };
  if (facet === 'distance') return translate(`find.distance.${value}`, near);
  if (facet === 'group') return translate(`needs.group.${value}`);
  if (facet === 'access') return translate(`find.access.${value}`);
  return translate(`catalogue.${facet}.${value}`);
}

/** What someone chose of a facet, as one phrase. */
export function choiceLabel(facet: FacetId, values: readonly string[], place: Place | undefined): string {
  const [first = '', ...others] = values.map((value) => facetLabel(facet, value, place));
  return others.reduce((said, other) => t('find.or', { first: said, second: other }), first);
}

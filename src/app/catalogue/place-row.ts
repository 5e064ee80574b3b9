import { t } from '../../i18n/index.ts';
import type { PlaceSuggestion } from '../../resources/index.ts';

/** What a row of places says: the name by which it was found, and under it where that is. */
export function rowOf({ region, place, found }: PlaceSuggestion): { readonly name: string; readonly where: string } {
  if (!place)
    return { name: t('catalogue.wholeRegion', { region: region.name }), where: t('catalogue.wholeRegionHint') };
  if (found === place.name) return { name: found, where: region.name };
  // A postcode says less than the place it is of; another name is what someone knows it by.
  return /^\d/.test(found)
    ? { name: place.name, where: `${found}, ${region.name}` }
    : { name: found, where: place.name };
}

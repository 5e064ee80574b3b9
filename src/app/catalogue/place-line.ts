import { t } from '../../i18n/index.ts';
import type { Place } from '../../resources/index.ts';
import type { Regions } from './regions.ts';

/** Where help is looked for, in a few words: a village, a region, or the whole country. */
export function placeLine(place: Place | undefined, regions: Regions): string {
  if (place) return place.name;
  if (regions.names.value.length < 2) return t('catalogue.placeAny');
  return regions.chosen.value?.name ?? t('catalogue.everywhere');
}

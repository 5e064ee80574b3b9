import { t } from '../../i18n/index.ts';
import type { CatalogueContext } from './catalogue-context.ts';

/** Where help is looked for now, in a few words: a village, a region, or the whole country. */
export function placeLine({ searchState, regions }: CatalogueContext): string {
  // What someone typed may name the village: then that is where it was looked for.
  if (searchState.near.value) return searchState.near.value.name;
  if (regions.names.value.length < 2) return t('catalogue.placeAny');
  return regions.chosen.value?.name ?? t('catalogue.everywhere');
}

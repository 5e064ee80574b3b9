import { t } from '../../i18n/index.ts';
import type { Finding } from './finding.ts';

/** Where help is looked for now, in a few words: a village, a region, or the whole country. */
export function placeLine({ finder, regions }: Finding): string {
  // What someone typed may name the village: then that is where it was looked for.
  if (finder.near.value) return finder.near.value.name;
  if (regions.names.value.length < 2) return t('finder.placeAny');
  return regions.chosen.value?.name ?? t('finder.everywhere');
}

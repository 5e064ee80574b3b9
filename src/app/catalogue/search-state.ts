import { computed, signal } from '@preact/signals';
import {
  browse,
  type Catalogue,
  findPlace,
  lexicon,
  type Match,
  otherRegionInQuery,
  type Place,
  regionInQuery,
  type SearchResult,
  search,
} from '../../resources/index.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Stored } from '../core/stored.ts';
import { createFacetFilters } from './facet-filters.ts';
import type { CatalogueView } from './region-packs.ts';
import type { Regions } from './regions.ts';

const catalogueOf = (view: CatalogueView): Catalogue | null => (view.status === 'ready' ? view.catalogue : null);

/** The region of a village that someone names while they type, when it is not in theirs, or they did not say where they live. */
function regionNamed(text: string, { names: { value: names }, chosen: { value: own } }: Regions) {
  return (own ? otherRegionInQuery(text, own, names, lexicon) : regionInQuery(text, names, lexicon))?.id;
}

/**
 * What someone looks for. The words and the facets live in memory only; the village may be kept.
 * @param isSearching whether a page of the search is shown: elsewhere a village in its words means nothing
 */
export function createSearchState(stored: Stored, regions: Regions, today: () => IsoDate, isSearching: () => boolean) {
  const text = signal('');

  const named = computed(() => (isSearching() ? regionNamed(text.value, regions) : undefined));
  const own = computed(() => catalogueOf(regions.view.value));
  const catalogue = computed(() => (named.value ? catalogueOf(regions.viewIn(named.value)) : own.value));

  const place = computed<Place | undefined>(() => {
    const name = stored.state.value.place;
    return name && catalogue.value ? findPlace(catalogue.value.region.places, name)[0] : undefined;
  });

  /** What answers the words; idle when they ask for nothing. */
  const asked = computed<SearchResult>(() =>
    catalogue.value && text.value.trim() !== ''
      ? search(catalogue.value, { text: text.value, place: place.value, today: today() }, lexicon)
      : { status: 'idle' },
  );

  /** All help there is, for who chooses without words. */
  const all = computed<readonly Match[]>(() =>
    catalogue.value ? browse(catalogue.value, { kinds: [], place: place.value, today: today() }) : [],
  );

  return {
    text,
    place,
    catalogue,
    /** The catalogue of where someone said that they live, whatever they typed: for help that follows from answers. */
    own,
    ...createFacetFilters({ catalogue, place, asked, all }),
  };
}

export type SearchState = ReturnType<typeof createSearchState>;

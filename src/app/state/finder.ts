import { computed, signal } from '@preact/signals';
import { browse, findPlace, type Kind, type Place, type SearchResult, search } from '../../resources/index.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Regions } from './regions.ts';
import type { Stored } from './stored.ts';

/** What someone looks for. The words and the kind live in memory only; the village may be kept. */
export function createFinder(stored: Stored, regions: Regions, today: () => IsoDate) {
  const text = signal('');
  const kind = signal<Kind | null>(null);

  const catalogue = computed(() => {
    const view = regions.view.value;
    return view.status === 'ready' ? view.catalogue : null;
  });

  const place = computed<Place | undefined>(() => {
    const name = stored.state.value.place;
    return name && catalogue.value ? findPlace(catalogue.value.region.places, name)[0] : undefined;
  });

  const result = computed<SearchResult>(() => {
    if (!catalogue.value) return { status: 'idle' };
    const kinds = kind.value ? [kind.value] : undefined;
    if (text.value.trim() !== '') {
      return search(catalogue.value, { text: text.value, place: place.value, kinds, today: today() });
    }
    if (!kinds) return { status: 'idle' };
    const hits = browse(catalogue.value, { kinds, place: place.value, today: today() });
    return hits.length > 0
      ? { status: 'results', hits, urgent: null, place: place.value }
      : { status: 'none', urgent: null, place: place.value };
  });

  return {
    text,
    kind,
    place,
    catalogue,
    result,
    choosePlace: (name: string | null): void => stored.update((state) => ({ ...state, place: name })),
  };
}

export type Finder = ReturnType<typeof createFinder>;

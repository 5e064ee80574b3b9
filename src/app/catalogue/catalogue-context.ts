import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { lexicon, payerRules, prepareSearch } from '../../resources/index.ts';
import type { Model } from '../core/model.ts';
import type { FetchJson } from '../platform/fetch-json.ts';
import { createGiveWay } from '../platform/give-way.ts';
import { inOneTab } from '../platform/one-tab.ts';
import { noteEntries } from './note-entries.ts';
import { fetchManifest, fetchPack } from './published/fetch-packs.ts';
import { packStore } from './published/kept-packs.ts';
import { PublishedPacks } from './published/published-packs.ts';
import { Regions } from './regions.ts';
import { createSearchState } from './search-state.ts';

/** Where the words of a search tell what is shown. */
const OF_SEARCH = /^(find|entry|slip)$/;
const HOUR_MS = 60 * 60 * 1000;

/** The catalogue and the search over it: arrives with the pages, after the first screen. */
export function createCatalogueContext({ stored, today, capabilities, router }: Model, fetchJson: FetchJson) {
  const giveWay = createGiveWay(window, () => router.route.value.page === 'question');
  const regions = new Regions(stored, fetchJson);
  if (capabilities.canStore) noteEntries({ stored, today }, regions);
  const searchState = createSearchState(stored, regions, today, () => OF_SEARCH.test(router.route.value.page));
  const published = new PublishedPacks({
    regions,
    ownRules: payerRules,
    store: packStore(new URL('.', document.baseURI).href),
    fetchManifest,
    fetchPack,
    now: Date.now,
    isOnline: () => navigator.onLine,
    inOneTab: (work) => inOneTab('packs', work, navigator.locks),
  });
  let isFollowed = false;
  return {
    regions,
    searchState,
    /** Gets the catalogue: the published one that this device keeps, or else the one that came with the app. */
    async load(): Promise<void> {
      if (!(await published.openKept())) await regions.load();
    },
    /** Asks whether there is a newer one, now and then once a day for as long as the app is open. Never rejects. */
    async refresh(): Promise<void> {
      // By the clock and never by what someone does, so that the server learns nothing from it.
      if (!isFollowed) setInterval(() => void published.refresh(), HOUR_MS);
      isFollowed = true;
      await published.refresh();
    },
    /** Reads the word lists and makes the index of what is looked at in small pieces, so that no first search and no answer waits. */
    async prepare(): Promise<void> {
      while (prepareSearch(lexicon, searchState.catalogue.value ?? undefined)) await giveWay();
    },
  };
}

export type CatalogueContext = ReturnType<typeof createCatalogueContext>;

const ContextOfCatalogue = createContext<CatalogueContext | null>(null);

export const CatalogueProvider = ContextOfCatalogue.Provider;

export function useCatalogue(): CatalogueContext {
  const context = useContext(ContextOfCatalogue);
  if (!context) throw new Error('useCatalogue needs a CatalogueProvider');
  return context;
}

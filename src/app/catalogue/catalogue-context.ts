import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { lexicon, prepareSearch } from '../../resources/index.ts';
import type { Model } from '../core/model.ts';
import type { FetchJson } from '../platform/fetch-json.ts';
import { yieldToBrowser } from '../platform/yield-to-browser.ts';
import { createRegions } from './regions.ts';
import { createSearchState } from './search-state.ts';

/** The catalogue and the search over it: arrives with the pages, after the first screen. */
export function createCatalogueContext({ stored, today }: Model, fetchJson: FetchJson) {
  const regions = createRegions(stored, fetchJson);
  const searchState = createSearchState(stored, regions, today);
  return {
    regions,
    searchState,
    /** Reads the word lists and makes the index of what is looked at in small pieces, so that no first search waits. */
    async prepare(): Promise<void> {
      while (prepareSearch(lexicon, searchState.catalogue.value ?? undefined)) await yieldToBrowser();
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

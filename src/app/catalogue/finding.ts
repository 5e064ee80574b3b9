import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { lexicon, prepareSearch } from '../../resources/index.ts';
import type { Model } from '../core/model.ts';
import type { FetchJson } from '../platform/fetch-json.ts';
import { giveWay } from '../platform/yield-to-browser.ts';
import { createFinder } from './finder.ts';
import { createRegions } from './regions.ts';

/** The catalogue and the search over it: arrives with the pages, after the first screen. */
export function createFinding({ stored, today }: Model, fetchJson: FetchJson) {
  const regions = createRegions(stored, fetchJson);
  const finder = createFinder(stored, regions, today);
  return {
    regions,
    finder,
    /** Reads the word lists and makes the index of what is looked at in small pieces, so that no first search waits. */
    async prepare(): Promise<void> {
      while (prepareSearch(lexicon, finder.catalogue.value ?? undefined)) await giveWay();
    },
  };
}

export type Finding = ReturnType<typeof createFinding>;

const FindingContext = createContext<Finding | null>(null);

export const FindingProvider = FindingContext.Provider;

export function useFinding(): Finding {
  const finding = useContext(FindingContext);
  if (!finding) throw new Error('useFinding needs a FindingProvider');
  return finding;
}

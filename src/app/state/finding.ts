import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createFinder } from './finder.ts';
import type { Model } from './model.ts';
import { createRegions, type FetchJson } from './regions.ts';

/** The catalogue and the search over it: arrives with the pages, after the first screen. */
export function createFinding({ stored, today }: Model, fetchJson: FetchJson) {
  const regions = createRegions(stored, fetchJson);
  return { regions, finder: createFinder(stored, regions, today) };
}

export type Finding = ReturnType<typeof createFinding>;

const FindingContext = createContext<Finding | null>(null);

export const FindingProvider = FindingContext.Provider;

export function useFinding(): Finding {
  const finding = useContext(FindingContext);
  if (!finding) throw new Error('useFinding needs a FindingProvider');
  return finding;
}

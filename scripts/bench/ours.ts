import layWords from '../../src/resources/search/lay-words.json';
import { search } from '../../src/resources/search/search.ts';
import { lexicon, openSearchWords } from '../../src/resources/search/search-words.ts';
import type { Engine } from './engine.ts';

/** The day on which is searched: freshness is part of the order. */
const TODAY = '2026-11-22';

openSearchWords({ ...layWords, phrases: {} });

/** What the app does. */
export const OURS: Engine = {
  name: 'ademruimte',
  packages: [],
  open: (catalogue) => (text, place) => {
    const result = search(catalogue, { text, place, today: TODAY }, lexicon);
    return result.status === 'results' ? result.hits.map(({ id }) => id) : [];
  },
};

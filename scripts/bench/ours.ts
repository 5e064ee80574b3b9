import { search } from '../../src/resources/search/search.ts';
import { lexicon } from '../../src/resources/search/search-words.ts';
import type { Engine } from './engine.ts';
import { openWords } from './open-words.ts';

/** The day on which is searched: freshness is part of the order. */
const TODAY = '2026-11-22';

openWords();

/** What the app does. */
export const OURS: Engine = {
  name: 'ademruimte',
  packages: [],
  open: (catalogue) => (text, place) => {
    const result = search(catalogue, { text, place, today: TODAY }, lexicon);
    return result.status === 'results' ? result.hits.map(({ id }) => id) : [];
  },
};

import Fuse from 'fuse.js';
import { documentsOf, type Engine, FIELD_BOOSTS, FIELDS, MOST } from '../engine.ts';

/**
 * Fuse.js with weighted fields and its search by words (`useTokenSearch`), which it has for queries of several words; matches
 * may stand anywhere in a text.
 */
export const FUSE: Engine = {
  name: 'Fuse.js',
  packages: ['fuse.js'],
  open(catalogue) {
    const index = new Fuse(documentsOf(catalogue), {
      keys: FIELDS.map((name) => ({ name, weight: FIELD_BOOSTS[name] })),
      useTokenSearch: true,
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.2,
    });
    return (text) => index.search(text, { limit: MOST }).map(({ item }) => item.id);
  },
};

import { create, insertMultiple, type Results, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/dutch';
import { type BenchDocument, documentsOf, type Engine, FIELD_BOOSTS, MOST } from '../engine.ts';
import { STOP_WORDS } from './stop-words.ts';

const SCHEMA = {
  id: 'string',
  name: 'string',
  keywords: 'string',
  short: 'string',
  organisation: 'string',
  more: 'string',
  where: 'string',
} as const;

/** Orama with its Dutch stemmer, stop words, boosts and one letter that may be wrong. */
export const ORAMA: Engine = {
  name: 'Orama + nl',
  packages: ['@orama/orama', '@orama/stemmers'],
  open(catalogue) {
    const index = create({
      schema: SCHEMA,
      components: { tokenizer: { language, stemming: true, stemmer, stopWords: [...STOP_WORDS] } },
    });
    insertMultiple(index, documentsOf(catalogue));
    return (text) => {
      // Without plugins it answers at once.
      const found = search(index, {
        term: text,
        boost: FIELD_BOOSTS,
        tolerance: 1,
        limit: MOST,
      }) as Results<BenchDocument>;
      return found.hits.map(({ document }) => document.id);
    };
  },
};

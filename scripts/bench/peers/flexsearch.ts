import { Charset, Document, Encoder } from 'flexsearch';
import { type BenchDocument, documentsOf, type Engine, FIELD_BOOSTS, FIELDS, MOST } from '../engine.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * FlexSearch as its guide advises for many matches: beginnings of words (`forward`), words that sound alike (`LatinBalance`),
 * entries that have only some of the words (`suggest`). It has no Dutch stemmer; stop words go through its filter. It gives an
 * order per field and no score, so the fields are joined by what each place in an order is worth.
 */
export const FLEXSEARCH: Engine = {
  name: 'FlexSearch',
  packages: ['flexsearch'],
  open(catalogue) {
    const encoder = new Encoder({ ...Charset.LatinBalance, filter: (word: string) => !STOP_WORDS.has(word) });
    const index = new Document<BenchDocument>({ document: { id: 'id', index: FIELDS }, tokenize: 'forward', encoder });
    for (const one of documentsOf(catalogue)) index.add(one);
    return (text) => {
      const scores = new Map<string, number>();
      for (const { field, result } of index.search(text, { suggest: true, limit: MOST }))
        for (const [i, id] of result.entries())
          scores.set(
            String(id),
            (scores.get(String(id)) ?? 0) + FIELD_BOOSTS[field as keyof typeof FIELD_BOOSTS] / (i + 10),
          );
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST)
        .map(([id]) => id);
    };
  },
};

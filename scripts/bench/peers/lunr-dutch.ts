import lunr from 'lunr';
import addDutch from 'lunr-languages/lunr.nl.js';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import { documentsOf, type Engine, FIELD_BOOSTS, FIELDS, MOST } from '../engine.ts';

addStemmerSupport(lunr);
addDutch(lunr);

/**
 * lunr with the Dutch stemmer and stop words of lunr-languages, as it comes. Like its guide's search while typing: every word
 * as it is, as a beginning, and with one letter wrong, each worth less than the one before.
 */
export const LUNR_DUTCH: Engine = {
  name: 'lunr + nl',
  packages: ['lunr', 'lunr-languages'],
  open(catalogue) {
    const index = lunr(function () {
      this.use(lunr.nl);
      for (const field of FIELDS) this.field(field, { boost: FIELD_BOOSTS[field] });
      for (const one of documentsOf(catalogue)) this.add(one);
    });
    return (text) => {
      const words = lunr.tokenizer(text);
      const found = index.query((query) => {
        for (const word of words) {
          query.term(word, { boost: 10 });
          query.term(word, { boost: 3, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
          if (String(word).length > 4) query.term(word, { boost: 1, editDistance: 1 });
        }
      });
      return found.slice(0, MOST).map(({ ref }) => ref);
    };
  },
};

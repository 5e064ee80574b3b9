import type { Catalogue } from '../../../src/resources/catalogue/model.ts';
import { joinCatalogues, openCatalogue } from '../../../src/resources/catalogue/open-catalogue.ts';
import { prepareSearch } from '../../../src/resources/search/search.ts';
import { openSearchIndex } from '../../../src/resources/search/search-index.ts';
import { lexicon } from '../../../src/resources/search/search-words.ts';
import { openWords } from '../open-words.ts';

openWords();

const packs = { own: '', national: '' };
let catalogue: Catalogue | undefined;

/** What the benchmark calls from outside, one after the other. */
const bench = {
  async load(region: string): Promise<void> {
    const text = async (id: string) => (await fetch(`./${id}.json`)).text();
    packs.own = await text(region);
    packs.national = await text('nl');
    // The app has read its word lists by then.
    while (prepareSearch(lexicon));
  },

  /** Reads both packs as the app does, and joins them; gives the number of entries. */
  open(): number {
    const open = (text: string) => openCatalogue(JSON.parse(text), openSearchIndex);
    catalogue = joinCatalogues(open(packs.own), open(packs.national), openSearchIndex);
    return catalogue.entries.size;
  },

  /** The first question, which makes the index; gives the number of answers. */
  ask(): number {
    return catalogue?.index.find('respijtzorg').size ?? 0;
  },
};

export type IndexBench = typeof bench;

Object.assign(globalThis, { bench });

import { joinCatalogues, openCatalogue } from '../../../src/resources/catalogue/open-catalogue.ts';
import { prepareSearch } from '../../../src/resources/search/search.ts';
import { openSearchIndex } from '../../../src/resources/search/search-index.ts';
import { lexicon } from '../../../src/resources/search/search-words.ts';
import type { Ask } from '../engine.ts';
import { OURS } from '../ours.ts';
import { PEERS } from '../peers.ts';

const ENGINES = [OURS, ...PEERS];
const packs = new Map<string, string>();
const open = new Map<string, Ask>();

/** Milliseconds that something takes. */
function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function textOf(pack: string): Promise<string> {
  const known = packs.get(pack);
  if (known !== undefined) return known;
  const text = await (await fetch(`./${pack}.json`)).text();
  packs.set(pack, text);
  return text;
}

/** What the benchmark calls from outside. All times are in milliseconds of the (slowed down) page. */
const bench = {
  /**
   * From the text of a region's pack to an engine that answers. For the others the time to read the entries is left out: they
   * get them ready made.
   */
  async open(name: string, pack: string): Promise<number> {
    const [own, nationwide] = [await textOf(pack), await textOf('nl')];
    const engine = ENGINES.find((one) => one.name === name);
    if (!engine) throw new Error(`No engine ${name}`);
    const opened = (text: string) => openCatalogue(JSON.parse(text), openSearchIndex);
    // The app has these by then: it reads them when nobody waits.
    const national = opened(nationwide);
    while (prepareSearch(lexicon));
    const joined = () => joinCatalogues(opened(own), national, openSearchIndex);
    if (engine !== OURS) {
      const catalogue = joined();
      return time(() => open.set(name, engine.open(catalogue)));
    }
    return time(() => {
      const catalogue = joined();
      while (prepareSearch(lexicon, catalogue));
      open.set(name, engine.open(catalogue));
    });
  },

  /** The time of each query, asked one after the other until `most` milliseconds are gone. */
  ask(name: string, queries: readonly string[], most: number): number[] {
    const ask = open.get(name);
    if (!ask) throw new Error(`${name} is not open`);
    const end = performance.now() + most;
    const times: number[] = [];
    for (const query of queries) if (performance.now() < end) times.push(time(() => ask(query)));
    return times;
  },
};

export type Bench = typeof bench;

Object.assign(globalThis, { bench });

import { openCatalogue, openSearchIndex } from '../resources/index.ts';
import type { RegionEntries } from '../resources/rules/index.ts';

/** Files that stand beside the packs and are none. */
const NO_PACKS = ['index.json', 'rules.json', 'manifest.json'];

/**
 * The regions in published files.
 * @param texts the files by name
 * Throws `CatalogueError` on a file that is none.
 */
export const regionsIn = (texts: ReadonlyMap<string, string>): readonly RegionEntries[] =>
  [...texts]
    .filter(([name]) => !NO_PACKS.includes(name))
    .map(([, text]) => {
      const { region, entries } = openCatalogue(JSON.parse(text), openSearchIndex);
      return { region, entries: [...entries.values()] };
    });

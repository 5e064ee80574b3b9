import type { Catalogue, SearchIndex } from '../catalogue/model.ts';
import { CatalogueError, openCatalogue, openRegionList } from '../catalogue/open-catalogue.ts';
import type { Entry, RegionList } from '../catalogue/schema.ts';
import { readPayerRules } from '../payer/payer-rules.ts';
import type { PayerRules } from '../payer/payer-schema.ts';

/** A whole published catalogue, opened: by the id of its region, the national one among them. */
export interface Published {
  readonly names: RegionList;
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  readonly rules: PayerRules;
}

const NATIONAL = 'nl';

const fileOf = (files: ReadonlyMap<string, unknown>, name: string): unknown => {
  if (!files.has(name)) throw new CatalogueError('broken', `${name} is missing`);
  return files.get(name);
};

/** The words of a rule are in the app: a rule without them could not be told. */
function assertTold(rules: PayerRules, known: PayerRules): void {
  for (const list of ['reasons', 'cautions', 'amounts'] as const) {
    const ids = new Set(known[list].map(({ id }) => id));
    const strange = rules[list].find(({ id }) => !ids.has(id));
    if (strange) throw new CatalogueError('newer', `rules.json: the app has no words for ${strange.id}`);
  }
}

/** Two regions may not mean different things by one id: a saved entry is found by it. */
function assertApart(catalogues: ReadonlyMap<string, Catalogue>): void {
  const ids = [...catalogues.values()].flatMap(({ entries }) => [...entries.keys()]);
  if (new Set(ids).size < ids.length) throw new CatalogueError('broken', 'two regions have the same id');
}

/**
 * Opens all files of a published catalogue, or none. Throws `CatalogueError`.
 * @param files by name, as they came out of `JSON.parse`
 * @param known the rules of who pays that the app has words for
 * @param pause awaited between packs: opening one takes a while on a phone
 */
export async function openPublished(
  files: ReadonlyMap<string, unknown>,
  known: PayerRules,
  openIndex: (entries: readonly Entry[]) => SearchIndex,
  pause: () => Promise<void>,
): Promise<Published> {
  const names = openRegionList(fileOf(files, 'index.json'));
  const rules = readPayerRules(fileOf(files, 'rules.json'));
  assertTold(rules, known);
  const catalogues = new Map<string, Catalogue>();
  for (const id of [NATIONAL, ...names.map(({ id }) => id)]) {
    const catalogue = openCatalogue(fileOf(files, `${id}.json`), openIndex);
    if (catalogue.region.id !== id) throw new CatalogueError('foreign', `${id}.json is of ${catalogue.region.id}`);
    catalogues.set(id, catalogue);
    await pause();
  }
  assertApart(catalogues);
  return { names, catalogues, rules };
}

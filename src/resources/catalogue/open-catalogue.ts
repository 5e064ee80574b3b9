import * as v from 'valibot';
import type { Catalogue, SearchIndex } from './model.ts';
import { type Entry, PackSchema, type RegionList, RegionListSchema } from './schema.ts';
import { withAgeing } from './terms.ts';

/** Why a pack cannot be used: it is no pack, it is made for a newer app, or something in it is wrong. */
export type CatalogueErrorCode = 'foreign' | 'newer' | 'broken';

export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly code: CatalogueErrorCode;

  constructor(code: CatalogueErrorCode, detail: string) {
    super(`The catalogue is ${code}: ${detail}`);
    this.code = code;
  }
}

const FORMAT = 3;

/** Makes the search engine over some entries. */
type OpenIndex = (entries: readonly Entry[]) => SearchIndex;

function assertFormat(pack: unknown): void {
  const format = typeof pack === 'object' && pack !== null && 'format' in pack ? pack.format : undefined;
  if (typeof format !== 'number') throw new CatalogueError('foreign', 'it has no format number');
  if (format > FORMAT) throw new CatalogueError('newer', `its format is ${format}`);
}

function byId(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const map = new Map(entries.map((entry) => [entry.id, entry]));
  if (map.size < entries.length) throw new CatalogueError('broken', 'two entries have the same id');
  return map;
}

function parse<Schema extends v.GenericSchema>(schema: Schema, raw: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new CatalogueError('broken', `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}

/**
 * Opens a pack as it came out of `JSON.parse`; `openIndex` makes the search engine over its entries. Throws
 * `CatalogueError`. Unknown names are refused at every level and the catalogue is built of fresh objects, so a pack reaches
 * nothing but itself.
 */
export function openCatalogue(pack: unknown, openIndex: OpenIndex): Catalogue {
  assertFormat(pack);
  const { region, entries: own } = parse(PackSchema, pack);
  const entries = own.map((entry) => withAgeing(entry, region));
  return { region, entries: byId(entries), index: openIndex(entries) };
}

/** A region with what is there for the whole country, in one list and one index. Throws `CatalogueError` on an id in both. */
export function joinCatalogues(region: Catalogue, national: Catalogue, openIndex: OpenIndex): Catalogue {
  const entries = [...region.entries.values(), ...national.entries.values()];
  return { region: region.region, entries: byId(entries), index: openIndex(entries) };
}

/** Opens the list of a deployment's regions as it came out of `JSON.parse`. Throws `CatalogueError`. */
export function openRegionList(raw: unknown): RegionList {
  return parse(RegionListSchema, raw);
}

import * as v from 'valibot';
import type { Catalogue, SearchIndex } from './model.ts';
import { type Entry, PackSchema } from './schema.ts';

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

const FORMAT = 1;

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

/**
 * Opens a region's pack as it came out of `JSON.parse`; `openIndex` makes the search engine of its index.
 * Throws `CatalogueError`; what `openIndex` throws counts as broken. Unknown names are refused at every level and the
 * catalogue is built of fresh objects, so a pack reaches nothing but itself.
 */
export function openCatalogue(pack: unknown, openIndex: (raw: unknown) => SearchIndex): Catalogue {
  assertFormat(pack);
  const result = v.safeParse(PackSchema, pack);
  if (!result.success) {
    const [issue] = result.issues;
    throw new CatalogueError('broken', `${v.getDotPath(issue) ?? 'pack'}: ${issue.message}`);
  }
  const { region, entries, index } = result.output;
  try {
    return { region, entries: byId(entries), index: openIndex(index) };
  } catch (error) {
    if (error instanceof CatalogueError) throw error;
    throw new CatalogueError('broken', 'its search index cannot be read');
  }
}

import { type CatalogueContext, createCatalogueContext } from '../../app/catalogue/catalogue-context.ts';
import { createModel, type Model } from '../../app/core/model.ts';
import { memoryHistory } from '../../app/kiosk/state/memory-history.ts';
import { fetchJson } from '../../app/platform/fetch-json.ts';
import { OWN_DEVICE } from '../../app/shell/own-device.ts';
import type { Catalogue, Entry, Region } from '../../resources/index.ts';
import { memoryStore } from '../../storage/index.ts';

const NATIONAL = 'nl';

/** A card needs no search. */
const NO_INDEX: Catalogue['index'] = { words: new Set(), find: () => new Map() };

const catalogueOf = (region: Region, entries: readonly Entry[]): Catalogue => ({
  region,
  entries: new Map(entries.map((entry) => [entry.id, entry])),
  index: NO_INDEX,
});

/** The country where nothing of it is known. */
const nationalRegion = (collected: string): Region => ({
  id: NATIONAL,
  name: 'Nederland',
  municipalities: [],
  collected,
  places: [],
});

/**
 * What the pieces of the app stand in when an officer looks at an entry: all in memory, nothing is fetched and nothing is
 * kept.
 */
export function createPreview(today: string): { readonly model: Model; readonly context: CatalogueContext } {
  const model = createModel({
    store: memoryStore(),
    today: () => today,
    window,
    pageHistory: memoryHistory(() => undefined),
    capabilities: OWN_DEVICE,
    languages: { load: async () => undefined, keep: () => undefined },
  });
  return { model, context: createCatalogueContext(model, fetchJson) };
}

/** Lets the preview show the lists as they are now. */
export function showIn(
  { regions }: CatalogueContext,
  region: Region,
  own: readonly Entry[],
  national: readonly Entry[],
): void {
  const { id, name, places, collected } = region;
  const whole = catalogueOf(nationalRegion(collected), id === NATIONAL ? own : national);
  const isNation = id === NATIONAL;
  regions.take({
    names: isNation ? [] : [{ id, name, places }],
    catalogues: new Map([[NATIONAL, whole], ...(isNation ? [] : [[id, catalogueOf(region, own)] as const])]),
  });
}

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Catalogue, type Entry, type EntryId, openCatalogue, openSearchIndex } from '../../resources/index.ts';
import { giveWay } from '../give-way.ts';
import type { Stored } from './stored.ts';

/** `broken`: fetched but not readable; `failed`: not fetched. Both leave the phone lines, which need no catalogue. */
export type CatalogueView =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly catalogue: Catalogue }
  | { readonly status: 'failed' | 'broken' };

export interface RegionName {
  readonly id: string;
  readonly name: string;
}

/** Gets a file of the deployment as JSON; rejects when it is not there. */
export type FetchJson = (path: string) => Promise<unknown>;

/**
 * The catalogues of this deployment. Every region's pack is fetched, always and in the same order: which region someone
 * looks at must not show in what is downloaded.
 */
export function createRegions(stored: Stored, fetchJson: FetchJson) {
  const names = signal<readonly RegionName[]>([]);
  const views = signal<ReadonlyMap<string, CatalogueView>>(new Map());
  const listFailed = signal(false);

  const show = (id: string, view: CatalogueView): void => {
    views.value = new Map(views.value).set(id, view);
  };

  async function loadPack(id: string): Promise<void> {
    let pack: unknown;
    try {
      pack = await fetchJson(`regions/${id}.json`);
    } catch {
      // Offline before the first visit was complete, or a file missing on the server: the page offers another try.
      return show(id, { status: 'failed' });
    }
    await giveWay();
    try {
      show(id, { status: 'ready', catalogue: openCatalogue(pack, openSearchIndex) });
    } catch {
      // Whatever is wrong with it, it cannot be used; the page says so and the phone lines stay.
      show(id, { status: 'broken' });
    }
  }

  const chosen = computed(() => {
    const wanted = stored.state.value.region;
    return names.value.find(({ id }) => id === wanted) ?? names.value[0];
  });

  return {
    names: names as ReadonlySignal<readonly RegionName[]>,
    chosen,
    view: computed<CatalogueView>(() => {
      if (listFailed.value) return { status: 'failed' };
      return views.value.get(chosen.value?.id ?? '') ?? { status: 'loading' };
    }),

    async load(): Promise<void> {
      listFailed.value = false;
      try {
        names.value = parseNames(await fetchJson('regions/index.json'));
      } catch {
        // Told to the person where the catalogue would be; nothing else needs it.
        listFailed.value = true;
        return;
      }
      for (const { id } of names.value) if (views.value.get(id)?.status !== 'ready') await loadPack(id);
    },

    /** An entry of the region on screen or, when that does not have it, of another one: a list outlives a move. */
    findEntry(id: EntryId): Entry | undefined {
      const all = [views.value.get(chosen.value?.id ?? ''), ...views.value.values()];
      return all.flatMap((view) => (view?.status === 'ready' ? (view.catalogue.entries.get(id) ?? []) : []))[0];
    },

    choose(id: string): void {
      stored.update((state) => ({ ...state, region: id, place: null }));
    },
  };
}

function parseNames(value: unknown): RegionName[] {
  if (!Array.isArray(value)) throw new TypeError('regions/index.json is not a list');
  return value.map((item: { id?: unknown; name?: unknown }) => ({ id: String(item.id), name: String(item.name) }));
}

export type Regions = ReturnType<typeof createRegions>;

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  type Catalogue,
  CatalogueError,
  type Entry,
  type EntryId,
  findPlace,
  joinCatalogues,
  openCatalogue,
  openRegionList,
  openSearchIndex,
  type Published,
  type RegionList,
} from '../../resources/index.ts';
import { memoize } from '../../shared/memoize.ts';
import type { Stored } from '../core/stored.ts';
import { type FetchJson, UnreadableFileError } from '../platform/fetch-json.ts';
import { yieldToBrowser } from '../platform/yield-to-browser.ts';

/**
 * `broken`: fetched but not readable; `failed`: not fetched. Both leave the phone lines, which need no catalogue. `lacks`
 * names the part that could not be had, where there is another to go on with.
 */
export type CatalogueView =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly catalogue: Catalogue; readonly lacks?: 'region' | 'country' }
  | { readonly status: 'failed' | 'broken' };

/** What is there for the whole country: it joins every region, and stands alone while no region is known. */
const NATIONAL = 'nl';

/**
 * The catalogues of this deployment. Every region's pack is fetched, always and in the same order: which region someone
 * looks at must not show in what is downloaded.
 */
export function createRegions(stored: Stored, fetchJson: FetchJson) {
  const names = signal<RegionList>([]);
  const views = signal<ReadonlyMap<string, CatalogueView>>(new Map());
  const list = signal<'loading' | 'ready' | 'failed' | 'broken'>('loading');

  const show = (id: string, view: CatalogueView): void => {
    views.value = new Map(views.value).set(id, view);
  };

  async function loadPack(id: string): Promise<void> {
    let pack: unknown;
    try {
      pack = await fetchJson(`regions/${id}.json`);
    } catch (error) {
      // Offline before the first visit was complete, or a file missing on the server: the page offers another try.
      return show(id, { status: error instanceof UnreadableFileError ? 'broken' : 'failed' });
    }
    await yieldToBrowser();
    try {
      show(id, { status: 'ready', catalogue: openCatalogue(pack, openSearchIndex) });
    } catch {
      // Whatever is wrong with it, it cannot be used; the page says so and the phone lines stay.
      show(id, { status: 'broken' });
    }
  }

  async function load(): Promise<void> {
    const isNew = list.value !== 'ready';
    if (isNew) list.value = 'loading';
    try {
      names.value = openRegionList(await fetchJson('regions/index.json'));
      list.value = 'ready';
    } catch (error) {
      // Told to the person where the catalogue would be. The national help needs no list.
      const isThere = error instanceof UnreadableFileError || error instanceof CatalogueError;
      // A list that is there already stays good.
      if (isNew) list.value = isThere ? 'broken' : 'failed';
    }
    for (const id of [NATIONAL, ...names.value.map(({ id }) => id)])
      if (views.value.get(id)?.status !== 'ready') await loadPack(id);
  }

  /** Nobody is put in a region: someone chose it, their village lies in it, or there is no other. */
  const chosen = computed<RegionList[number] | undefined>(() => {
    const { region, place } = stored.state.value;
    const only = names.value.length === 1 ? names.value[0] : undefined;
    return (
      names.value.find(({ id }) => id === region) ??
      names.value.find(({ places }) => place !== null && findPlace(places, place).length > 0) ??
      only
    );
  });

  const join = (own: CatalogueView, national: CatalogueView): CatalogueView => {
    if (own.status === 'loading' || national.status === 'loading') return { status: 'loading' };
    if (own.status !== 'ready') return national.status === 'ready' ? { ...national, lacks: 'region' } : own;
    if (national.status !== 'ready') return { ...own, lacks: 'country' };
    try {
      return { status: 'ready', catalogue: joinCatalogues(own.catalogue, national.catalogue, openSearchIndex) };
    } catch {
      // Two files of different builds that do not fit together: the help nearby is the harder one to find elsewhere.
      return { ...own, lacks: 'country' };
    }
  };
  /** A pack by itself: apart from the others, so that one that arrives later does not join them anew. */
  const packOf = memoize((id: string) => computed<CatalogueView>(() => views.value.get(id) ?? { status: 'loading' }));
  const national = packOf(NATIONAL);
  /** A region with the national help. Joined once: a joined catalogue has an index of its own, which takes a while to make. */
  const viewOf = memoize((id: string) => {
    const own = packOf(id);
    return computed(() => join(own.value, national.value));
  });

  return {
    names: names as ReadonlySignal<RegionList>,
    chosen,
    /** True when there are several regions and it is not known which one is someone's: until then all help is national. */
    isOpen: computed(() => names.value.length > 1 && chosen.value === undefined),
    view: computed<CatalogueView>(() => {
      // Without a list there is no region to show; the national help may still come, or be there.
      if (list.value !== 'ready') return join({ status: list.value }, national.value);
      return chosen.value ? viewOf(chosen.value.id).value : national.value;
    }),
    /** The entries of all regions: a code of another device may name any of them. */
    all: computed<{ readonly status: CatalogueView['status']; readonly ids: readonly EntryId[] }>(() => {
      if (list.value !== 'ready') return { status: list.value, ids: [] };
      const found = [NATIONAL, ...names.value.map(({ id }) => id)].map((id) => packOf(id).value);
      const missing = found.find(({ status }) => status !== 'ready');
      const ids = found.flatMap((view) => (view.status === 'ready' ? [...view.catalogue.entries.keys()] : []));
      return { status: missing?.status ?? 'ready', ids };
    }),
    /** The catalogue of a region that was not chosen. */
    viewIn: (region: string): CatalogueView => viewOf(region).value,

    load,

    /** Lets a published catalogue, opened and whole, take the place of what is there. */
    take({ names: regions, catalogues }: Pick<Published, 'names' | 'catalogues'>): void {
      batch(() => {
        names.value = regions;
        list.value = 'ready';
        views.value = new Map([...catalogues].map(([id, catalogue]) => [id, { status: 'ready', catalogue }]));
      });
    },

    /** Goes back to what came with the app. */
    async reload(): Promise<void> {
      views.value = new Map();
      list.value = 'loading';
      await load();
    },

    /** False where some help could not be fetched or read: what is not found may only be out of reach. */
    isWhole: computed(
      () => list.value === 'ready' && [...views.value.values()].every(({ status }) => status === 'ready'),
    ),

    /** An entry of the region on screen or, when that does not have it, of another one: a list outlives a move. */
    findEntry(id: EntryId): Entry | undefined {
      const all = [packOf(chosen.value?.id ?? NATIONAL).value, ...views.value.values()];
      return all.flatMap((view) => (view.status === 'ready' ? (view.catalogue.entries.get(id) ?? []) : []))[0];
    },

    /** Where someone lives: a region, and a village or postcode in it; nulls when they do not say. */
    choose(region: string | null, place: string | null = null): void {
      stored.update((state) => ({ ...state, region, place }));
    },
  };
}

export type Regions = ReturnType<typeof createRegions>;

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  type Catalogue,
  CatalogueError,
  type EntryId,
  openCatalogue,
  openRegionList,
  openSearchIndex,
  type Published,
  type RegionList,
} from '../../resources/index.ts';
import { memoize } from '../../shared/memoize.ts';
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
export const NATIONAL = 'nl';

const isThere = (error: unknown): boolean => error instanceof UnreadableFileError || error instanceof CatalogueError;

/**
 * The files of the catalogue: a list of the regions, and a pack for each and for the country. Every pack is fetched, always
 * and in the same order: which region someone looks at must not show in what is downloaded.
 */
export class RegionPacks {
  readonly #fetchJson: FetchJson;
  readonly #names = signal<RegionList>([]);
  readonly #list = signal<'loading' | 'ready' | 'failed' | 'broken'>('loading');
  readonly #views = signal<ReadonlyMap<string, CatalogueView>>(new Map());

  readonly names: ReadonlySignal<RegionList> = this.#names;
  /** Of the list of regions. */
  readonly status: ReadonlySignal<'loading' | 'ready' | 'failed' | 'broken'> = this.#list;
  readonly views: ReadonlySignal<ReadonlyMap<string, CatalogueView>> = this.#views;
  /** A pack by itself: apart from the others, so that one that arrives later does not join them anew. */
  readonly packOf = memoize((id: string) =>
    computed<CatalogueView>(() => this.#views.value.get(id) ?? { status: 'loading' }),
  );

  constructor(fetchJson: FetchJson) {
    this.#fetchJson = fetchJson;
  }

  /** False where some help could not be fetched or read: what is not found may only be out of reach. */
  readonly isWhole = computed(
    () => this.#list.value === 'ready' && [...this.#views.value.values()].every(({ status }) => status === 'ready'),
  );

  /** The entries of all regions: a code of another device may name any of them. */
  readonly all = computed<{ readonly status: CatalogueView['status']; readonly ids: readonly EntryId[] }>(() => {
    if (this.#list.value !== 'ready') return { status: this.#list.value, ids: [] };
    const found = this.#ids().map((id) => this.packOf(id).value);
    const missing = found.find(({ status }) => status !== 'ready');
    const ids = found.flatMap((view) => (view.status === 'ready' ? [...view.catalogue.entries.keys()] : []));
    return { status: missing?.status ?? 'ready', ids };
  });

  /** Fetches what is not there yet. Never rejects: what failed says so in its view. */
  async load(): Promise<void> {
    await this.#loadList();
    for (const id of this.#ids()) if (this.#views.value.get(id)?.status !== 'ready') await this.#loadPack(id);
  }

  /** Lets a published catalogue, opened and whole, take the place of what is there. */
  take({ names, catalogues }: Pick<Published, 'names' | 'catalogues'>): void {
    batch(() => {
      this.#names.value = names;
      this.#list.value = 'ready';
      this.#views.value = new Map([...catalogues].map(([id, catalogue]) => [id, { status: 'ready', catalogue }]));
    });
  }

  /** Goes back to what came with the app. */
  async reload(): Promise<void> {
    this.#views.value = new Map();
    this.#list.value = 'loading';
    await this.load();
  }

  #ids(): readonly string[] {
    return [NATIONAL, ...this.#names.value.map(({ id }) => id)];
  }

  async #loadList(): Promise<void> {
    const isNew = this.#list.value !== 'ready';
    if (isNew) this.#list.value = 'loading';
    try {
      this.#names.value = openRegionList(await this.#fetchJson('regions/index.json'));
      this.#list.value = 'ready';
    } catch (error) {
      // Told to the person where the catalogue would be. The national help needs no list, and one that is there stays good.
      if (isNew) this.#list.value = isThere(error) ? 'broken' : 'failed';
    }
  }

  async #loadPack(id: string): Promise<void> {
    this.#views.value = new Map(this.#views.value).set(id, await this.#openPack(id));
  }

  async #openPack(id: string): Promise<CatalogueView> {
    let pack: unknown;
    try {
      pack = await this.#fetchJson(`regions/${id}.json`);
    } catch (error) {
      // Offline before the first visit was complete, or a file missing on the server: the page offers another try.
      return { status: error instanceof UnreadableFileError ? 'broken' : 'failed' };
    }
    await yieldToBrowser();
    try {
      return { status: 'ready', catalogue: openCatalogue(pack, openSearchIndex) };
    } catch {
      // Whatever is wrong with it, it cannot be used; the page says so and the phone lines stay.
      return { status: 'broken' };
    }
  }
}

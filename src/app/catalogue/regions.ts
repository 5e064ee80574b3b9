import { computed, type ReadonlySignal } from '@preact/signals';
import {
  type Entry,
  type EntryId,
  findPlace,
  joinCatalogues,
  openSearchIndex,
  type RegionList,
} from '../../resources/index.ts';
import { memoize } from '../../shared/memoize.ts';
import type { Stored } from '../core/stored.ts';
import type { FetchJson } from '../platform/fetch-json.ts';
import { type CatalogueView, NATIONAL, RegionPacks } from './region-packs.ts';

/** A region with what is there for the whole country, or the one of them that there is. */
function join(own: CatalogueView, national: CatalogueView): CatalogueView {
  if (own.status === 'loading' || national.status === 'loading') return { status: 'loading' };
  if (own.status !== 'ready') return national.status === 'ready' ? { ...national, lacks: 'region' } : own;
  if (national.status !== 'ready') return { ...own, lacks: 'country' };
  try {
    return { status: 'ready', catalogue: joinCatalogues(own.catalogue, national.catalogue, openSearchIndex) };
  } catch {
    // Two files of different builds that do not fit together: the help nearby is the harder one to find elsewhere.
    return { ...own, lacks: 'country' };
  }
}

/** The catalogues of this deployment, and the one that someone looks at. */
export class Regions extends RegionPacks {
  readonly #stored: Stored;

  constructor(stored: Stored, fetchJson: FetchJson) {
    super(fetchJson);
    this.#stored = stored;
  }

  /** Nobody is put in a region: someone chose it, their village lies in it, or there is no other. */
  readonly chosen: ReadonlySignal<RegionList[number] | undefined> = computed(() => {
    const { region, place } = this.#stored.state.value;
    const names = this.names.value;
    return (
      names.find(({ id }) => id === region) ??
      names.find(({ places }) => place !== null && findPlace(places, place).length > 0) ??
      (names.length === 1 ? names[0] : undefined)
    );
  });

  /** True when there are several regions and it is not known which one is someone's: until then all help is national. */
  readonly isOpen = computed(() => this.names.value.length > 1 && this.chosen.value === undefined);

  /** True when someone said where they live, and may take that back. */
  readonly isChosen = computed(() => {
    const { region, place } = this.#stored.state.value;
    return region !== null || place !== null;
  });

  readonly #national = this.packOf(NATIONAL);

  /** A region with the national help. Joined once: a joined catalogue has an index of its own, which takes a while to make. */
  readonly #viewOf = memoize((id: string) => {
    const own = this.packOf(id);
    return computed(() => join(own.value, this.#national.value));
  });

  /** What is shown now. */
  readonly view = computed<CatalogueView>(() => {
    // Without a list there is no region to show; the national help may still come, or be there.
    if (this.status.value !== 'ready') return join({ status: this.status.value }, this.#national.value);
    return this.chosen.value ? this.#viewOf(this.chosen.value.id).value : this.#national.value;
  });

  /** The catalogue of a region that was not chosen. */
  viewIn(region: string): CatalogueView {
    return this.#viewOf(region).value;
  }

  /** An entry of the region on screen or, when that does not have it, of another one: a list outlives a move. */
  findEntry(id: EntryId): Entry | undefined {
    const all = [this.packOf(this.chosen.value?.id ?? NATIONAL).value, ...this.views.value.values()];
    return all.flatMap((view) => (view.status === 'ready' ? (view.catalogue.entries.get(id) ?? []) : []))[0];
  }

  /** Where someone lives: a region, and a village or postcode in it; nulls when they do not say. */
  choose(region: string | null, place: string | null = null): void {
    this.#stored.update((state) => ({ ...state, region, place }));
  }
}

import type { Signal } from '@preact/signals';
import type { IsoDate } from '../../shared/iso-date.ts';
import {
  EMPTY_STATE,
  type ForgetAfterDays,
  joinChanges,
  type Loaded,
  type SaveStatus,
  type Store,
  type StoredState,
} from '../../storage/index.ts';
import { isUnused } from './retention.ts';

/**
 * The record was unused for so many days and was to go then: everything is erased. `unwiped`: the browser did not
 * confirm the deletion; nothing of the record is shown.
 */
export type Unused = { readonly status: `unused${ForgetAfterDays}` | 'unwiped' };

/** How bringing memory and device together ended. */
export type SyncStatus = SaveStatus | 'newer' | Unused['status'];

export interface SyncOptions {
  readonly store: Store;
  readonly today: () => IsoDate;
  readonly state: Signal<StoredState>;
  /** Whether memory may be written to the device now. */
  readonly mayWrite: () => boolean;
  /** Told how each attempt to write ended. */
  readonly report: (status: SyncStatus) => void;
}

/** Reads the record at the start of a visit. One that lay unused for too long is erased before anyone sees it. */
async function loadFresh({ store, today }: SyncOptions): Promise<Loaded | Unused> {
  const loaded = await store.load();
  if (loaded.status !== 'loaded' || !isUnused(loaded.state, today())) return loaded;
  const days = loaded.state.forgetAfterDays as ForgetAfterDays;
  return { status: (await store.erase('unused')) ? `unused${days}` : 'unwiped' };
}

/** The copy of the record on the device: writes it in turn, and merges what another tab wrote meanwhile. */
export class DeviceCopy {
  readonly #options: SyncOptions;
  /** The record on the device as far as this tab knows: the base of every merge. */
  #lastSynced = EMPTY_STATE;
  #queue: Promise<void> = Promise.resolve();
  #isWriteWaiting = false;

  constructor(options: SyncOptions) {
    this.#options = options;
  }

  enqueue(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work);
    return this.#queue;
  }

  loadFresh(): Promise<Loaded | Unused> {
    return loadFresh(this.#options);
  }

  /** Merges the record of the device into memory; `saved` when nothing of either was lost by it. */
  mergeRemote(loaded: Loaded | Unused): SyncStatus {
    const { state } = this.#options;
    if (loaded.status === 'none') return this.#lastSynced === EMPTY_STATE ? 'saved' : 'erased';
    if (loaded.status === 'damaged' || loaded.status === 'unavailable') return 'failed';
    if (loaded.status !== 'loaded') return loaded.status;
    const merged = joinChanges(this.#lastSynced, loaded.state, state.value);
    if (!merged) return 'conflict';
    this.#lastSynced = loaded.state;
    state.value = merged;
    return 'saved';
  }

  /** Brings the device up to date. However fast someone goes, at most one write waits for the one under way. */
  write(): Promise<void> {
    if (this.#isWriteWaiting) return this.#queue;
    this.#isWriteWaiting = true;
    return this.enqueue(() => this.#writeNow());
  }

  isSynced(): boolean {
    return this.#options.state.value === this.#lastSynced;
  }

  /** Takes this as the record of the device. */
  rebase(record: StoredState): void {
    this.#lastSynced = record;
  }

  async #writeNow(): Promise<void> {
    const { store, state, mayWrite, report } = this.#options;
    this.#isWriteWaiting = false;
    while (mayWrite()) {
      const written = state.value;
      const status = await store.save(written);
      if (status === 'saved') this.#lastSynced = written;
      if (status !== 'conflict') return report(status);
      const merged = this.mergeRemote(await store.load());
      if (merged !== 'saved') return report(merged);
    }
  }
}

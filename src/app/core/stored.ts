import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { IsoDate } from '../../shared/iso-date.ts';
import {
  appendWork,
  EMPTY_STATE,
  hasWork,
  type Loaded,
  type SaveStatus,
  type Store,
  type StoredState,
} from '../../storage/index.ts';
import { DeviceCopy, type SyncStatus, type Unused } from './device-copy.ts';
import { used } from './retention.ts';

/** Whether the person lets us keep things on this device. */
export type Consent = 'undecided' | 'yes' | 'no';

/** What is wrong with keeping now. */
export type StorageTrouble =
  | Exclude<Loaded['status'], 'none' | 'loaded'>
  | Exclude<SaveStatus, 'saved'>
  | Unused['status'];

type Change = (state: StoredState) => StoredState;

const createRecord = () => ({
  state: signal<StoredState>(EMPTY_STATE),
  consent: signal<Consent>('undecided'),
  trouble: signal<StorageTrouble | null>(null),
  hasSetAside: signal(false),
  visit: signal<object>({}),
});

type StoredRecord = ReturnType<typeof createRecord>;

/** Empties the memory, with what hangs on this visit. */
function forget({ state, visit }: StoredRecord): void {
  state.value = EMPTY_STATE;
  visit.value = {};
}

/** Puts the end of a sync on the record: trouble, and what must no longer be kept or shown. */
function reportSync(record: StoredRecord, status: SyncStatus): boolean {
  const { consent, trouble, hasSetAside } = record;
  // Erased, or a "no", while the browser was busy: there is nothing to report any more.
  if (consent.value !== 'yes') return false;
  trouble.value = status === 'saved' ? null : status;
  if (status === 'saved' || status === 'failed') return false;
  // The other tab keeps from now on, or erased everything: this one must not bring anything back.
  consent.value = 'no';
  if (status === 'conflict' || status === 'newer') return false;
  forget(record);
  if (status === 'erased' || status === 'unwiped') return true;
  // Erased as this person chose: a new visit begins, and they may keep things again.
  hasSetAside.value = false;
  consent.value = 'undecided';
  return true;
}

/** What is there must not be written over; after damage or an erasure nothing lies there. */
const LOCKED: readonly string[] = ['newer', 'unavailable', 'unwiped'];

/**
 * The record in memory and its copy on the device. The screens always work on the memory; the copy follows when the
 * person said yes. When the copy fails, everything goes on in memory.
 */
export class Stored {
  readonly #record = createRecord();
  readonly #store: Store;
  readonly #today: () => IsoDate;
  readonly #device: DeviceCopy;
  /** Changes made before the device was read; null once it was. */
  #pendingChanges: Change[] | null = [];
  /** The record of the device that a quick "no" left alone: a later "yes" adds to it and does not replace it. */
  #untouched: StoredState | null = null;

  readonly state: ReadonlySignal<StoredState> = this.#record.state;
  readonly consent: ReadonlySignal<Consent> = this.#record.consent;
  readonly trouble: ReadonlySignal<StorageTrouble | null> = this.#record.trouble;
  /** True when something unreadable of before lies in quarantine on the device. */
  readonly hasSetAside: ReadonlySignal<boolean> = this.#record.hasSetAside;
  /** What is remembered beside the record hangs on this: another object once everything was forgotten. */
  readonly visit: ReadonlySignal<object> = this.#record.visit;
  /** True while everything that someone does here is also on the device. */
  readonly isKept = computed(() => this.consent.value === 'yes' && this.trouble.value === null);
  /** True when closing or reloading the page would lose something that someone made. */
  readonly wouldLose = computed(() => !this.isKept.value && hasWork(this.state.value));

  constructor(store: Store, today: () => IsoDate) {
    this.#store = store;
    this.#today = today;
    this.#device = new DeviceCopy({
      store,
      today,
      state: this.#record.state,
      mayWrite: () => this.consent.value === 'yes' && !this.#pendingChanges,
      report: (status) => this.#report(status),
    });
  }

  async load(): Promise<void> {
    const loaded = await this.#device.loadFresh();
    const changes = this.#pendingChanges ?? [];
    this.#pendingChanges = null;
    this.#takeOver(loaded, changes);
    if (loaded.status === 'none' || !this.#device.isSynced()) await this.#device.write();
  }

  update(change: Change): void {
    this.#pendingChanges?.push(change);
    this.#setUsed(change(this.state.value));
    void this.#device.write();
  }

  /** Takes in what another tab kept meanwhile, or erased: for when someone comes back to this one. */
  sync(): Promise<void> {
    return this.#device.enqueue(() => this.#syncNow());
  }

  /** The answer to "Bewaren op dit apparaat?". */
  async setConsent(isAllowed: boolean): Promise<void> {
    this.#record.consent.value = isAllowed ? 'yes' : 'no';
    if (isAllowed && this.#untouched) {
      this.#setUsed(appendWork(this.#untouched, this.state.value));
      this.#untouched = null;
    }
    await this.#device.write();
  }

  /**
   * Forgets everything, here and on the device. False when the browser did not confirm the deletion.
   * @param how as for a `Store`
   */
  async erase(how?: 'at-once'): Promise<boolean> {
    const { consent, trouble, hasSetAside } = this.#record;
    forget(this.#record);
    consent.value = 'undecided';
    trouble.value = null;
    hasSetAside.value = false;
    this.#untouched = null;
    this.#device.rebase(EMPTY_STATE);
    return this.#store.erase(how);
  }

  #setUsed(state: StoredState): void {
    this.#record.state.value = used(state, this.#today());
  }

  #report(status: SyncStatus): void {
    if (reportSync(this.#record, status)) this.#device.rebase(EMPTY_STATE);
  }

  /** Takes over the record of the device, with what was changed before it was there. */
  #takeOver(loaded: Loaded | Unused, changes: readonly Change[]): void {
    const { consent, trouble, hasSetAside } = this.#record;
    if (loaded.status === 'loaded') {
      this.#device.rebase(loaded.state);
      // A "no" given meanwhile counts: the record stays as it is, and nothing new is added.
      if (consent.value === 'undecided') consent.value = 'yes';
      if (consent.value === 'yes') this.#setUsed(changes.reduce((now, change) => change(now), loaded.state));
      else this.#untouched = loaded.state;
      hasSetAside.value = loaded.hasSetAside;
    } else if (loaded.status !== 'none') {
      trouble.value = loaded.status;
      hasSetAside.value = loaded.status === 'damaged';
      if (LOCKED.includes(loaded.status)) consent.value = 'no';
    }
  }

  async #syncNow(): Promise<void> {
    if (this.consent.value !== 'yes' || this.trouble.value !== null || this.#pendingChanges) return;
    this.#report(this.#device.mergeRemote(await this.#device.loadFresh()));
    const before = this.state.value;
    this.#setUsed(before);
    if (this.state.value !== before) void this.#device.write();
  }
}

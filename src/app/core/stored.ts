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
import { used } from './retention.ts';
import { type SyncStatus, syncWithDevice, type Unused } from './sync-with-device.ts';

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
  setAside: signal(false),
});

type StoredRecord = ReturnType<typeof createRecord>;

/** Puts the end of a sync on the record: trouble, and what must no longer be kept or shown. */
function reportSync({ state, consent, trouble, setAside }: StoredRecord, status: SyncStatus): boolean {
  // Erased, or a "no", while the browser was busy: there is nothing to report any more.
  if (consent.value !== 'yes') return false;
  trouble.value = status === 'saved' ? null : status;
  if (status === 'saved' || status === 'failed') return false;
  // The other tab keeps from now on, or erased everything: this one must not bring anything back.
  consent.value = 'no';
  if (status === 'conflict' || status === 'newer') return false;
  state.value = EMPTY_STATE;
  if (status === 'erased' || status === 'unwiped') return true;
  // Erased as this person chose: a new visit begins, and they may keep things again.
  setAside.value = false;
  consent.value = 'undecided';
  return true;
}

/**
 * The record in memory and its copy on the device. The screens always work on the memory; the copy follows when the
 * person said yes. When the copy fails, everything goes on in memory.
 */
export function createStored(store: Store, today: () => IsoDate) {
  const record = createRecord();
  const { state, consent, trouble, setAside } = record;
  const isKept = computed(() => consent.value === 'yes' && trouble.value === null);
  /** Changes made before the device was read; null once it was. */
  let pendingChanges: Change[] | null = [];
  /** The record of the device that a quick "no" left alone: a later "yes" adds to it and does not replace it. */
  let untouched: StoredState | null = null;

  const report = (status: SyncStatus): void => {
    if (reportSync(record, status)) device.rebase(EMPTY_STATE);
  };
  const mayWrite = (): boolean => consent.value === 'yes' && !pendingChanges;
  const device = syncWithDevice({ store, today, state, mayWrite, report });

  /** Takes over the record of the device, with what was changed before it was there. */
  function takeOver(loaded: Loaded | Unused, changes: readonly Change[]): void {
    if (loaded.status === 'loaded') {
      device.rebase(loaded.state);
      // A "no" given meanwhile counts: the record stays as it is, and nothing new is added.
      if (consent.value === 'undecided') consent.value = 'yes';
      const changed = () => changes.reduce((now, change) => change(now), loaded.state);
      if (consent.value === 'yes') state.value = used(changed(), today());
      else untouched = loaded.state;
      setAside.value = loaded.setAside;
    } else if (loaded.status !== 'none') {
      trouble.value = loaded.status;
      setAside.value = loaded.status === 'damaged';
      // What lies there must not be written over; after damage or an erasure nothing does.
      if (['newer', 'unavailable', 'unwiped'].includes(loaded.status)) consent.value = 'no';
    }
  }

  const syncNow = async (): Promise<void> => {
    if (consent.value !== 'yes' || trouble.value !== null || pendingChanges) return;
    report(device.mergeRemote(await device.loadFresh()));
    const now = used(state.value, today());
    if (now === state.value) return;
    state.value = now;
    void device.write();
  };

  return {
    state: state as ReadonlySignal<StoredState>,
    consent: consent as ReadonlySignal<Consent>,
    trouble: trouble as ReadonlySignal<StorageTrouble | null>,
    /** True while everything that someone does here is also on the device. */
    isKept,
    /** True when something unreadable of before lies in quarantine on the device. */
    setAside: setAside as ReadonlySignal<boolean>,
    /** True when closing or reloading the page would lose something that someone made. */
    wouldLose: computed(() => !isKept.value && hasWork(state.value)),

    async load(): Promise<void> {
      const loaded = await device.loadFresh();
      const changes = pendingChanges ?? [];
      pendingChanges = null;
      takeOver(loaded, changes);
      if (loaded.status === 'none' || !device.isSynced()) await device.write();
    },

    update(change: Change): void {
      pendingChanges?.push(change);
      state.value = used(change(state.value), today());
      void device.write();
    },

    /** Takes in what another tab kept meanwhile, or erased: for when someone comes back to this one. */
    sync: (): Promise<void> => device.enqueue(syncNow),

    /** The answer to "Bewaren op dit apparaat?". */
    async setConsent(yes: boolean): Promise<void> {
      consent.value = yes ? 'yes' : 'no';
      if (yes && untouched) {
        state.value = used(appendWork(untouched, state.value), today());
        untouched = null;
      }
      await device.write();
    },

    /**
     * Forgets everything, here and on the device. False when the browser did not confirm the deletion.
     * @param how as for a `Store`
     */
    async erase(how?: 'at-once'): Promise<boolean> {
      state.value = EMPTY_STATE;
      consent.value = 'undecided';
      trouble.value = null;
      setAside.value = false;
      untouched = null;
      device.rebase(EMPTY_STATE);
      return store.erase(how);
    },
  };
}

export type Stored = ReturnType<typeof createStored>;

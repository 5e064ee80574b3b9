import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { IsoDate } from '../../shared/iso-date.ts';
import {
  appendWork,
  EMPTY_STATE,
  type ForgetAfterDays,
  joinChanges,
  type Loaded,
  type SaveStatus,
  type Store,
  type StoredState,
} from '../../storage/index.ts';
import { isUnused, used } from './retention.ts';

/** Whether the person lets us keep things on this device. */
export type Keep = 'undecided' | 'yes' | 'no';

/**
 * What was kept had not been used for so many days, and was to go then: everything is wiped. `unwiped`: the browser did
 * not confirm that; nothing of it is shown.
 */
type Unused = { readonly status: `unused${ForgetAfterDays}` | 'unwiped' };

/** What is wrong with keeping now. */
export type StorageTrouble =
  | Exclude<Loaded['status'], 'none' | 'loaded'>
  | Exclude<SaveStatus, 'saved'>
  | Unused['status'];

type Change = (state: StoredState) => StoredState;

/**
 * The record in memory and its copy on the device. The screens always work on the memory; the copy follows when the
 * person said yes. When the copy fails, everything goes on in memory.
 */
export function createStored(store: Store, today: () => IsoDate) {
  const state = signal<StoredState>(EMPTY_STATE);
  const keep = signal<Keep>('undecided');
  const trouble = signal<StorageTrouble | null>(null);
  const setAside = signal(false);
  const isKept = computed(() => keep.value === 'yes' && trouble.value === null);
  /** What the person changed before it was known what had been kept; null once that is known. */
  let early: Change[] | null = [];
  /** What was kept before, when a quick "no" left it alone: a later "yes" adds to it and does not replace it. */
  let leftAlone: StoredState | null = null;

  /** What lies on the device, as far as this tab knows: the measure of what another tab changed since. */
  let onDevice = EMPTY_STATE;

  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work);
    return last;
  };

  let isWaiting = false;
  /** Brings the device up to date. However fast someone goes, at most one copy waits for the one that is being made. */
  function copy(): Promise<void> {
    if (isWaiting) return last;
    isWaiting = true;
    return inTurn(copyNow);
  }

  async function copyNow(): Promise<void> {
    isWaiting = false;
    while (keep.value === 'yes' && !early) {
      const copied = state.value;
      const status = await store.save(copied);
      if (status === 'saved') onDevice = copied;
      if (status !== 'conflict') return tell(status);
      const joined = takeIn(await store.load());
      if (joined !== 'saved') return tell(joined);
    }
  }

  /** What lies on the device, at the beginning of a visit: too long unused, it is wiped before anyone sees it. */
  async function look(): Promise<Loaded | Unused> {
    const loaded = await store.load();
    if (loaded.status !== 'loaded' || !isUnused(loaded.state, today())) return loaded;
    const days = loaded.state.forgetAfterDays as ForgetAfterDays;
    return { status: (await store.erase('unused')) ? `unused${days}` : 'unwiped' };
  }

  /** Joins what another tab keeps to what is here; `saved` when nothing of either was lost by it. */
  function takeIn(loaded: Loaded | Unused): SaveStatus | 'newer' | Unused['status'] {
    if (loaded.status === 'none') return onDevice === EMPTY_STATE ? 'saved' : 'erased';
    if (loaded.status === 'damaged' || loaded.status === 'unavailable') return 'failed';
    if (loaded.status !== 'loaded') return loaded.status;
    const joined = joinChanges(onDevice, loaded.state, state.value);
    if (!joined) return 'conflict';
    onDevice = loaded.state;
    state.value = joined;
    return 'saved';
  }

  function tell(status: SaveStatus | 'newer' | Unused['status']): void {
    // Wiped, or a "no", while the browser was busy: there is nothing to tell any more.
    if (keep.value !== 'yes') return;
    trouble.value = status === 'saved' ? null : status;
    if (status === 'saved' || status === 'failed') return;
    // The other tab keeps from now on, or wiped everything: this one must not bring anything back.
    keep.value = 'no';
    if (status === 'conflict' || status === 'newer') return;
    state.value = EMPTY_STATE;
    onDevice = EMPTY_STATE;
    if (status === 'erased' || status === 'unwiped') return;
    // Wiped as this person chose: a new visit begins, and they may keep things again.
    setAside.value = false;
    keep.value = 'undecided';
  }

  return {
    state: state as ReadonlySignal<StoredState>,
    keep: keep as ReadonlySignal<Keep>,
    trouble: trouble as ReadonlySignal<StorageTrouble | null>,
    /** True while everything that someone does here is also on the device. */
    isKept,
    /** True when something unreadable of before lies apart on the device. */
    setAside: setAside as ReadonlySignal<boolean>,
    /** True when closing or reloading the page would lose something that someone made. */
    wouldLose: computed(() => {
      const { runs, saved, moments, plan } = state.value;
      return !isKept.value && runs.length + saved.length + moments.length + Object.keys(plan).length > 0;
    }),

    async load(): Promise<void> {
      const loaded = await look();
      const changes = early ?? [];
      early = null;
      if (loaded.status === 'loaded') {
        onDevice = loaded.state;
        // A "no" that was given meanwhile counts: what was kept stays as it is, and nothing new is added.
        if (keep.value === 'undecided') keep.value = 'yes';
        if (keep.value === 'yes') {
          state.value = used(
            changes.reduce((now, change) => change(now), loaded.state),
            today(),
          );
        } else leftAlone = loaded.state;
        setAside.value = loaded.setAside;
      } else if (loaded.status !== 'none') {
        trouble.value = loaded.status;
        setAside.value = loaded.status === 'damaged';
        // What lies there must not be written over; after damage or a wipe nothing does.
        if (['newer', 'unavailable', 'unwiped'].includes(loaded.status)) keep.value = 'no';
      }
      if (loaded.status === 'none' || state.value !== onDevice) await copy();
    },

    update(change: Change): void {
      early?.push(change);
      state.value = used(change(state.value), today());
      void copy();
    },

    /** Someone comes back to this tab: what another one kept meanwhile, or wiped, holds here too. */
    catchUp: (): Promise<void> =>
      inTurn(async () => {
        if (keep.value !== 'yes' || trouble.value !== null || early) return;
        tell(takeIn(await look()));
        const now = used(state.value, today());
        if (now === state.value) return;
        state.value = now;
        void copy();
      }),

    /** The answer to "Bewaren op dit apparaat?". */
    async chooseToKeep(yes: boolean): Promise<void> {
      keep.value = yes ? 'yes' : 'no';
      if (yes && leftAlone) {
        state.value = used(appendWork(leftAlone, state.value), today());
        leftAlone = null;
      }
      await copy();
    },

    /**
     * Forgets everything, here and on the device. False when the browser did not confirm the deletion.
     * @param how as for a `Store`
     */
    async erase(how?: 'at-once'): Promise<boolean> {
      state.value = EMPTY_STATE;
      keep.value = 'undecided';
      trouble.value = null;
      setAside.value = false;
      leftAlone = null;
      onDevice = EMPTY_STATE;
      return store.erase(how);
    },
  };
}

export type Stored = ReturnType<typeof createStored>;

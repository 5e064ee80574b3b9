import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { EMPTY_STATE, type Loaded, type SaveStatus, type Store, type StoredState } from '../../storage/index.ts';

/** Whether the person lets us keep things on this device. */
export type Keep = 'undecided' | 'yes' | 'no';

/** What is wrong with keeping now. */
export type StorageTrouble = Exclude<Loaded['status'], 'none' | 'loaded'> | Exclude<SaveStatus, 'saved'>;

type Change = (state: StoredState) => StoredState;

/**
 * The record in memory and its copy on the device. The screens always work on the memory; the copy follows when the
 * person said yes. When the copy fails, everything goes on in memory.
 */
export function createStored(store: Store) {
  const state = signal<StoredState>(EMPTY_STATE);
  const keep = signal<Keep>('undecided');
  const trouble = signal<StorageTrouble | null>(null);
  const setAside = signal(false);
  const isKept = computed(() => keep.value === 'yes' && trouble.value === null);
  /** What the person changed before it was known what had been kept; null once that is known. */
  let early: Change[] | null = [];
  /** What was kept before, when a quick "no" left it alone: a later "yes" adds to it and does not replace it. */
  let leftAlone: StoredState | null = null;

  async function copy(): Promise<void> {
    if (keep.value !== 'yes' || early) return;
    const status = await store.save(state.value);
    trouble.value = status === 'saved' ? null : status;
    // The other tab keeps from now on, or wiped everything: this one must not bring anything back.
    if (status === 'conflict' || status === 'erased') keep.value = 'no';
    if (status === 'erased') state.value = EMPTY_STATE;
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
      const loaded = await store.load();
      const changes = early ?? [];
      early = null;
      if (loaded.status === 'loaded') {
        // A "no" that was given meanwhile counts: what was kept stays as it is, and nothing new is added.
        if (keep.value === 'undecided') keep.value = 'yes';
        if (keep.value === 'yes') state.value = changes.reduce((now, change) => change(now), loaded.state);
        else leftAlone = loaded.state;
        setAside.value = loaded.setAside;
      } else if (loaded.status !== 'none') {
        trouble.value = loaded.status;
        setAside.value = loaded.status === 'damaged';
        if (loaded.status !== 'damaged') keep.value = 'no';
      }
      if (changes.length > 0 || loaded.status === 'none') await copy();
    },

    update(change: Change): void {
      early?.push(change);
      state.value = change(state.value);
      void copy();
    },

    /** The answer to "Bewaren op dit apparaat?". */
    async chooseToKeep(yes: boolean): Promise<void> {
      keep.value = yes ? 'yes' : 'no';
      if (yes && leftAlone) {
        const { runs, saved, notForMe, moments, plan } = state.value;
        state.value = {
          ...leftAlone,
          runs: [...leftAlone.runs, ...runs],
          saved: [...leftAlone.saved, ...saved],
          notForMe: [...new Set([...leftAlone.notForMe, ...notForMe])],
          moments: [...leftAlone.moments, ...moments],
          plan: { ...leftAlone.plan, ...plan },
        };
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
      return store.erase(how);
    },
  };
}

export type Stored = ReturnType<typeof createStored>;

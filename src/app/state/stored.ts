import { type ReadonlySignal, signal } from '@preact/signals';
import { EMPTY_STATE, type Loaded, type SaveStatus, type Store, type StoredState } from '../../storage/index.ts';

/** Whether the person lets us keep things on this device. */
export type Keep = 'undecided' | 'yes' | 'no';

/** What went wrong with keeping, told once and calmly. */
export type StorageTrouble = Exclude<Loaded['status'], 'none' | 'loaded'> | Exclude<SaveStatus, 'saved'>;

/**
 * The record in memory and its copy on the device. The screens always work on the memory; the copy follows when the
 * person said yes. When the copy fails, everything goes on in memory.
 */
export function createStored(store: Store) {
  const state = signal<StoredState>(EMPTY_STATE);
  const keep = signal<Keep>('undecided');
  const trouble = signal<StorageTrouble | null>(null);
  const ready = signal(false);

  async function copy(): Promise<void> {
    if (keep.value !== 'yes') return;
    const status = await store.save(state.value);
    if (status === 'saved') return;
    trouble.value = status;
    // A later save may succeed after `failed`; after `conflict` the other tab is the one that keeps.
    if (status === 'conflict') keep.value = 'no';
  }

  return {
    state: state as ReadonlySignal<StoredState>,
    keep: keep as ReadonlySignal<Keep>,
    trouble,
    /** True once it is known what was kept before. */
    ready: ready as ReadonlySignal<boolean>,

    async load(): Promise<void> {
      const loaded = await store.load();
      if (loaded.status === 'loaded') {
        // What was done while loading is not lost: new runs and entries come on top.
        state.value = { ...loaded.state, runs: [...loaded.state.runs, ...state.value.runs] };
        keep.value = 'yes';
      } else if (loaded.status !== 'none') {
        trouble.value = loaded.status;
        if (loaded.status === 'newer' || loaded.status === 'unavailable') keep.value = 'no';
      }
      ready.value = true;
    },

    update(change: (state: StoredState) => StoredState): void {
      state.value = change(state.value);
      void copy();
    },

    /** The answer to "Bewaren op dit apparaat?". */
    async chooseToKeep(yes: boolean): Promise<void> {
      keep.value = yes ? 'yes' : 'no';
      await copy();
    },

    /** Forgets everything, here and on the device. False when the browser did not confirm the deletion. */
    async erase(): Promise<boolean> {
      state.value = EMPTY_STATE;
      keep.value = 'undecided';
      trouble.value = null;
      return store.erase();
    },
  };
}

export type Stored = ReturnType<typeof createStored>;

import type { Store } from './store.ts';
import type { StoredState } from './stored-state.ts';

/** Keeps the record for as long as the page lives. Used by the kiosk, by tests, and by people who chose not to keep. */
export function memoryStore(): Store {
  let kept: StoredState | undefined;
  return {
    load: async () => (kept ? { status: 'loaded', state: kept, hasSetAside: false } : { status: 'none' }),
    save: async (state) => {
      kept = state;
      return 'saved';
    },
    erase: async () => {
      kept = undefined;
      return true;
    },
  };
}

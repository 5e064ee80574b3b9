export { idbStore } from './idb-store.ts';
export { memoryStore } from './memory-store.ts';
export type { Loaded, SaveStatus, Store } from './store.ts';
export { EMPTY_STATE, type Run, type SavedEntry, type StoredState } from './stored-state.ts';

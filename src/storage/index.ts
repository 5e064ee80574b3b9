export { idbStore } from './idb-store.ts';
export { memoryStore } from './memory-store.ts';
export type { Loaded, SaveStatus, Store } from './store.ts';
export {
  EMPTY_STATE,
  type Moment,
  type Person,
  type Run,
  type SavedEntry,
  type Sheet,
  type StoredState,
} from './stored-state.ts';

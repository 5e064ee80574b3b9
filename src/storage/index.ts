export { type Backup, MOST_IN_BACKUP, readBackup, writeBackup } from './backup.ts';
export { isDatabaseThere } from './database.ts';
export { type Holding, type Holdings, readHoldings } from './holdings.ts';
export { idbStore } from './idb-store.ts';
export { joinChanges } from './join-changes.ts';
export { memoryStore } from './memory-store.ts';
export { type Merged, mergeStates, type PlanConflict } from './merge.ts';
export { canLock, lengthOfPassphrase } from './passphrase.ts';
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

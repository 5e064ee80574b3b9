export { appendWork } from './append-work.ts';
export { type Backup, MOST_IN_BACKUP, readBackup, writeBackup } from './backup.ts';
export { isDatabaseThere } from './database.ts';
export { idbStore } from './idb-store.ts';
export { joinChanges } from './join-changes.ts';
export {
  canLock,
  IV_BYTES,
  type LockedBytes,
  lengthOfPassphrase,
  lockBytes,
  SALT_BYTES,
  unlockBytes,
} from './locked-bytes.ts';
export { memoryStore } from './memory-store.ts';
export { type Merged, mergeStates, type PlanConflict } from './merge.ts';
export { readQuarantine } from './quarantine.ts';
export { readStorageUsage, type StorageUsage, type StoredItem } from './storage-usage.ts';
export type { Loaded, SaveStatus, Store } from './store.ts';
export {
  EMPTY_STATE,
  FORGET_AFTER_DAYS,
  type ForgetAfterDays,
  hasWork,
  type Moment,
  ORDINARY_READING,
  PEOPLE,
  type Person,
  type Reading,
  type Run,
  type SavedEntry,
  type Sheet,
  type StoredState,
  TEXT_SIZES,
} from './stored-state.ts';

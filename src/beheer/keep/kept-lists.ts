import type { Region } from '../../resources/index.ts';
import type { Sheet } from '../../resources/rules/index.ts';
import type { Records } from '../work/edits.ts';

/** A list as this browser keeps it: as it was opened, and as it is now. */
export interface KeptList {
  /** Id of its region: of each there is one. */
  readonly id: string;
  readonly fileName: string;
  readonly sheet: Sheet;
  readonly region: Region;
  readonly regionText: string | undefined;
  readonly records: Records;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

/** Apart from what residents keep. */
const DATABASE = 'ademruimte-beheer';
const STORE = 'lists';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'));
  });

async function withStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
  const database = await done(opening);
  try {
    return await done(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** Keeps a list in this browser. Rejects where it keeps nothing: a private window, a full device. */
export const keepList = async (list: KeptList): Promise<void> => {
  await withStore('readwrite', (store) => store.put(list));
};

/** The lists that this browser keeps, the last one first; none where it keeps nothing. Never rejects. */
export async function keptLists(): Promise<readonly KeptList[]> {
  const found = await withStore('readonly', (store) => store.getAll() as IDBRequest<KeptList[]>).catch(() => []);
  return found.sort((a, b) => b.at - a.at);
}

/** Takes everything of this page off the device. */
export const dropKeptLists = async (): Promise<void> => {
  await done(indexedDB.deleteDatabase(DATABASE));
};

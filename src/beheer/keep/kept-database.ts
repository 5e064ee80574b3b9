/** Apart from what residents keep. */
const DATABASE = 'ademruimte-beheer';
/** 2 has the rounds, 3 the corrections. */
const VERSION = 3;
const STORES = ['lists', 'rounds', 'corrections'] as const;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'));
  });

/** Does something with what this browser keeps of the page. Rejects where it keeps nothing: a private window, a full device. */
export async function withStore<T>(
  name: (typeof STORES)[number],
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, VERSION);
  opening.onupgradeneeded = () => {
    const { result } = opening;
    for (const store of STORES) {
      if (!result.objectStoreNames.contains(store)) result.createObjectStore(store, { keyPath: 'id' });
    }
  };
  const database = await done(opening);
  try {
    return await done(work(database.transaction(name, mode).objectStore(name)));
  } finally {
    database.close();
  }
}

/** Takes everything of this page off the device. */
export const dropAll = async (): Promise<void> => {
  await done(indexedDB.deleteDatabase(DATABASE));
};

const SWEPT = 'ademruimte-sweep';

const settled = (request: IDBOpenDBRequest): Promise<void> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      // Opening gives a database, deleting gives nothing.
      (request.result as IDBDatabase | undefined)?.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });

/**
 * Makes a database and deletes it again, for what that does behind the scenes in Chromium: it writes everything since the
 * last time into one file, and throws away files that hold nothing more. A deletion there is a note beside what was
 * deleted, which goes when files are put together, and both do only when they are not in the same file. Between two
 * sweeps, deleting a database takes what was in it off the disk. Elsewhere it does nothing of use, and no harm.
 */
export async function scrub(): Promise<void> {
  await settled(indexedDB.open(SWEPT, 1));
  await settled(indexedDB.deleteDatabase(SWEPT));
}

/** The IndexedDB database behind the device store: opening it with care, and deleting it whole. */

export const DATABASE = 'ademruimte';
export const OBJECT_STORE = 'state';

/** Some browsers never answer an open request (WebKit bug 226547); people should not wait for that. */
const PATIENCE_MS = 3000;

class NoDatabaseError extends Error {
  override name = 'NoDatabaseError';
}

/** @param givenUp is called when the answer would come too late */
function withPatience<T>(work: Promise<T>, givenUp: () => void = () => undefined): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      givenUp();
      reject(new Error('IndexedDB did not answer'));
    }, PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Opens the database. Its version stays 1 for ever: the version of the data is in the record (`FORMAT`).
 * @param create without it, a database that is not there is not made: the promise rejects with `NoDatabaseError`
 */
function openDatabase(create: boolean): Promise<IDBDatabase> {
  let isLate = false;
  return withPatience(
    new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      let absent = false;
      request.onupgradeneeded = () => {
        if (create) request.result.createObjectStore(OBJECT_STORE);
        else {
          absent = true;
          request.transaction?.abort();
        }
      };
      request.onblocked = () => reject(new Error('IndexedDB is blocked by another tab'));
      request.onerror = () => reject(absent ? new NoDatabaseError() : request.error);
      request.onsuccess = () => {
        // Nobody waits for it any more; left open it would block a later deletion.
        if (isLate) request.result.close();
        else resolve(request.result);
      };
    }),
    () => {
      isLate = true;
    },
  );
}

/** One connection, opened when needed and opened again after the browser closed it. */
export class Connection {
  #database: Promise<IDBDatabase> | undefined;
  #isShut = false;

  /** Runs `work` on a connection; once more on a new one when the first turns out to be closed or broken. */
  async use<T>(work: (database: IDBDatabase) => Promise<T>, create = true): Promise<T> {
    try {
      return await withPatience(work(await this.#open(create)));
    } catch (error) {
      this.close();
      if (error instanceof NoDatabaseError) throw error;
      return withPatience(work(await this.#open(create)));
    }
  }

  close(): void {
    void this.#database?.then(
      (database) => database.close(),
      () => undefined, // it never opened: nothing to close
    );
    this.#database = undefined;
  }

  /** Closes for good. What still waits for a connection gets none, so that it cannot make a deleted database anew. */
  shut(): void {
    this.#isShut = true;
    this.close();
  }

  #open(create: boolean): Promise<IDBDatabase> {
    if (this.#isShut) return Promise.reject(new NoDatabaseError());
    this.#database ??= openDatabase(create).then((database) => {
      // Another tab deletes everything: let go, or it would wait for us.
      database.onversionchange = () => this.close();
      database.onclose = () => this.close();
      return database;
    });
    return this.#database;
  }
}

export const isAbsent = (error: unknown): boolean => error instanceof NoDatabaseError;

/** Deletes the database itself: clearing its records would leave them readable on disk. False when not confirmed in time. */
export function deleteDatabase(): Promise<boolean> {
  const deleted = new Promise<boolean>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve(true);
    request.onerror = () => reject(request.error);
  });
  return withPatience(deleted).catch(() => false);
}

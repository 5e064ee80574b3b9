/** The IndexedDB database behind the device store: opening it with care, and deleting it whole. */

import { scrub } from './scrub.ts';

export const DATABASE = 'ademruimte';
export const OBJECT_STORE = 'state';
/** Where an unreadable record is kept out of harm's way. */
export const SET_ASIDE = 'set-aside';

/** Some browsers never answer an open request (WebKit bug 226547); people should not wait for that. */
const PATIENCE_MS = 3000;

/** Reopenings in a row that did not help; after that, each piece of work gets one try until one succeeds. */
const MOST_REOPENINGS = 3;

/**
 * What a lost connection or a stumbling database is called in one browser or another: opening anew may help. No room, not
 * allowed and a later version stay what they are.
 */
const PASSING: readonly string[] = ['InvalidStateError', 'AbortError', 'UnknownError', 'TimeoutError'];
const mayPass = (error: unknown): boolean => PASSING.includes((error as { name?: string } | null)?.name ?? '');

class NoDatabaseError extends Error {
  override name = 'NoDatabaseError';
}

/** Longest wait, in milliseconds, for what makes a deletion thorough, when somebody leaves at once: the deletion comes first. */
const SWEEP_AT_ONCE_MS = 150;

/** @param givenUp is called when the answer would come too late */
function withPatience<T>(work: Promise<T>, givenUp: () => void = () => undefined, ms = PATIENCE_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      givenUp();
      reject(new DOMException('IndexedDB did not answer', 'TimeoutError'));
    }, ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Opens the database. Its version stays 1 for ever: the version of the data is in the record (`FORMAT`).
 * @param mayCreate without it, a database that is not there is not made: the promise rejects with `NoDatabaseError`
 */
function openDatabase(mayCreate: boolean): Promise<IDBDatabase> {
  let isLate = false;
  const giveUp = () => {
    isLate = true;
  };
  return withPatience(
    new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      let isAbsent = false;
      request.onupgradeneeded = () => {
        if (mayCreate) request.result.createObjectStore(OBJECT_STORE);
        else {
          isAbsent = true;
          request.transaction?.abort();
        }
      };
      request.onblocked = () => {
        giveUp();
        reject(new Error('IndexedDB is blocked by another tab'));
      };
      request.onerror = () => reject(isAbsent ? new NoDatabaseError() : request.error);
      request.onsuccess = () => {
        // Nobody waits for it any more; left open it would block a later deletion.
        if (isLate) request.result.close();
        else resolve(request.result);
      };
    }),
    giveUp,
  );
}

/** Takes everything out. Does not wait for an answer before it asks to make it final: what is not final when a page goes is undone. */
function empty(database: IDBDatabase): void {
  const transaction = database.transaction(OBJECT_STORE, 'readwrite');
  transaction.objectStore(OBJECT_STORE).clear();
  transaction.commit();
}

/** One connection, opened when needed and opened again after the browser closed it. */
export class Connection {
  #database: Promise<IDBDatabase> | undefined;
  #reopenings = 0;
  #isShut = false;

  /** Runs `work` on a connection; once more on a new one when that may help. Rejects with what the browser says. */
  async use<T>(work: (database: IDBDatabase) => Promise<T>, mayCreate = true): Promise<T> {
    try {
      return await this.#try(work, mayCreate);
    } catch (error) {
      if (!mayPass(error) || this.#reopenings >= MOST_REOPENINGS) throw error;
      this.#reopenings += 1;
      return this.#try(work, mayCreate);
    }
  }

  async #try<T>(work: (database: IDBDatabase) => Promise<T>, mayCreate: boolean): Promise<T> {
    try {
      const result = await withPatience(work(await this.#open(mayCreate)));
      this.#reopenings = 0;
      return result;
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    void this.#database?.then(
      (database) => database.close(),
      () => undefined, // it never opened: nothing to close
    );
    this.#database = undefined;
  }

  /**
   * Closes for good, what is kept emptied: that needs nobody else, where a deletion may be dropped when the page goes. What still
   * waits for a connection gets none, so that it cannot make a deleted database anew.
   */
  shut(): void {
    void this.#open(false)
      .then(empty)
      .catch(() => undefined); // nothing is kept, or the deletion has to do it alone
    this.#isShut = true;
    this.close();
  }

  #open(mayCreate: boolean): Promise<IDBDatabase> {
    if (this.#isShut) return Promise.reject(new NoDatabaseError());
    this.#database ??= openDatabase(mayCreate).then((database) => {
      // Another tab deletes everything: let go, or it would wait for us.
      database.onversionchange = () => this.close();
      database.onclose = () => this.close();
      return database;
    });
    return this.#database;
  }
}

export const isAbsent = (error: unknown): boolean => error instanceof NoDatabaseError;

/**
 * Deletes the database itself, and sees to it that what was in it does not stay readable on disk: clearing its records, or
 * only deleting it, would leave that. False when the deletion was not confirmed in time.
 * @param isLeaving the page goes away soon: a browser drops what was not asked for by then, so it is asked for early
 */
export async function deleteDatabase(isLeaving = false): Promise<boolean> {
  const trySweeping = (ms?: number) => withPatience(scrub(), undefined, ms).catch(() => undefined);
  await trySweeping(isLeaving ? SWEEP_AT_ONCE_MS : undefined);
  const deleted = new Promise<boolean>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve(true);
    request.onerror = () => reject(request.error);
  });
  const isDeleted = await withPatience(deleted).catch(() => false);
  if (isDeleted) await trySweeping();
  return isDeleted;
}

/** False when the database is known to be gone. Looking makes none. True where the browser cannot tell. */
export async function isDatabaseThere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return true;
  }
}

import { DATABASE, OBJECT_STORE } from './database.ts';

/** One thing that the browser keeps for this site. */
export interface StoredItem {
  readonly name: string;
  /** Records or files; null where we do not look inside. */
  readonly count: number | null;
  /** Bytes; null where we do not look inside. */
  readonly bytes: number | null;
}

/** Everything that the browser keeps for this site, read from the browser itself. A list that it does not give is null. */
export interface StorageUsage {
  readonly databases: readonly StoredItem[] | null;
  readonly caches: readonly StoredItem[] | null;
  /** Items in the older places, which the app does not use. */
  readonly others: number;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** The records of our own database. Opening one that exists makes nothing new. */
function readRecords(): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      // Elsewhere everything is wiped: that must not wait for us.
      database.onversionchange = () => database.close();
      const reading = database.transaction(OBJECT_STORE).objectStore(OBJECT_STORE).getAll();
      reading.transaction?.addEventListener('abort', () => reject(reading.error));
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result);
      };
    };
  });
}

async function readDatabase(name: string): Promise<StoredItem> {
  if (name !== DATABASE) return { name, count: null, bytes: null };
  const records = await readRecords();
  const sizes = records.map((record) => new Blob([typeof record === 'string' ? record : JSON.stringify(record)]).size);
  return { name, count: records.length, bytes: sumOf(sizes) };
}

async function readCache(name: string): Promise<StoredItem> {
  const cache = await caches.open(name);
  const files = await cache.matchAll();
  const sizes = await Promise.all(files.map(async (file) => (await file.blob()).size));
  return { name, count: files.length, bytes: sumOf(sizes) };
}

/** Looks what lies on this device now. Asks the network for nothing and never rejects. */
export async function readStorageUsage(): Promise<StorageUsage> {
  const readAll = async (names: () => Promise<readonly string[]>, read: (name: string) => Promise<StoredItem>) => {
    try {
      return await Promise.all((await names()).map(read));
    } catch {
      // A browser that keeps nothing, or does not tell.
      return null;
    }
  };
  const [databases, kept] = await Promise.all([
    readAll(async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []), readDatabase),
    readAll(() => caches.keys(), readCache),
  ]);
  return { databases, caches: kept, others: countOthers() };
}

function countOthers(): number {
  try {
    return localStorage.length + sessionStorage.length + document.cookie.split(';').filter((one) => one.trim()).length;
  } catch {
    return 0;
  }
}

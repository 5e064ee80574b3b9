import type { PrecacheReport } from './messages.ts';

/** One file of this version: where its copy is kept, where it comes from, and the hash that it must have. */
export interface PrecachedFile {
  readonly cacheKey: string;
  readonly url: string;
  readonly integrity: string | undefined;
}

async function refill(cache: Cache, { cacheKey, url, integrity }: PrecachedFile, ask: typeof fetch): Promise<boolean> {
  try {
    // The hash keeps a file of a newer version, already on the server, out of this version.
    const response = await ask(url, { cache: 'reload', credentials: 'same-origin', integrity: integrity ?? '' });
    if (!response.ok) return false;
    await cache.put(cacheKey, response);
    return true;
  } catch {
    // Offline, full, or another version on the server: the report says that it is still missing.
    return false;
  }
}

/**
 * Compares the cache with the list of files and fetches what is missing: browsers may throw away part of a cache.
 * Never rejects; without a cache everything counts as missing.
 * @param ask how to reach the network
 */
export async function checkPrecache(
  cacheName: string,
  files: readonly PrecachedFile[],
  ask: typeof fetch = fetch,
): Promise<PrecacheReport> {
  try {
    const cache = await caches.open(cacheName);
    const present = await Promise.all(
      files.map(async (file) => (await cache.match(file.cacheKey)) !== undefined || refill(cache, file, ask)),
    );
    const missing = present.filter((isPresent) => !isPresent).length;
    return { complete: missing === 0, missing };
  } catch {
    // Some private modes have no cache storage at all.
    return { complete: false, missing: files.length };
  }
}

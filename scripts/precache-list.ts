import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PrecacheEntry } from 'workbox-precaching';

const PRECACHED = /\.(html|js|css|json|svg|png|webmanifest)$/;

/** Paths of the files that are kept on the device, below a built folder, with forward slashes. */
export function listPrecachedFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PRECACHED.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== 'sw.js')
    .sort();
}

/**
 * The list for the service worker. Each entry has its hash (subresource integrity), so that a half-replaced or
 * altered copy on the server makes the installation fail and the version on the device stays as it is.
 */
export function precacheList(folder: string): readonly PrecacheEntry[] {
  return listPrecachedFiles(folder).map((url) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, url)))
      .digest();
    // Files in assets/ have a hash in their name already.
    const revision = url.startsWith('assets/') ? null : hash.toString('hex').slice(0, 16);
    return { url, revision, integrity: `sha256-${hash.toString('base64')}` };
  });
}

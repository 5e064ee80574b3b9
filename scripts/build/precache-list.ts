import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrecacheEntry } from 'workbox-precaching';
import { BILL_OF_MATERIALS, listFiles } from './published-files.mjs';

const PRECACHED = /\.(html|js|css|json|svg|png|webmanifest)$/;
const NOT_KEPT = ['sw.js', BILL_OF_MATERIALS];

/** Paths of the files that are kept on the device, below a built folder, with forward slashes. */
export const listPrecachedFiles = (folder: string): readonly string[] =>
  listFiles(folder).filter((path) => PRECACHED.test(path) && !NOT_KEPT.includes(path));

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

import { extname } from 'node:path';

/**
 * The type of every kind of file that a build makes, by extension. For our own server and for the recipes of others.
 * @type {Readonly<Record<string, string>>}
 */
export const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};

/** Of what has no extension: SHA256SUMS. */
export const OTHER_TYPE = 'text/plain; charset=utf-8';

/** @param {string} path */
export const mediaType = (path) => MEDIA_TYPES[extname(path)] ?? OTHER_TYPE;

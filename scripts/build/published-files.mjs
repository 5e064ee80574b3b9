// Names and sums of the files of a finished build, for those who make it, serve it and check it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Lists every file with its SHA-256, in the form that `sha256sum -c` reads. */
export const SUMS = 'SHA256SUMS';

/** Folder of the catalogue that is published after the app, without a build. Its manifest has the sums of its files. */
export const PACKS = 'packs';

/** What the app is made of, in CycloneDX. */
export const BILL_OF_MATERIALS = 'sbom.cdx.json';

/** @param {string | Uint8Array} content */
export const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/**
 * Paths of all files below a folder, with forward slashes, in the order of their bytes.
 * @param {string} folder
 * @returns {readonly string[]}
 */
export function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * The text of SHA256SUMS for a folder: every file of the app but itself. What is published apart from it is not listed.
 * @param {string} folder
 */
export const sumsOf = (folder) =>
  listFiles(folder)
    .filter((path) => path !== SUMS && !path.startsWith(`${PACKS}/`))
    .map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`)
    .join('');

/**
 * @param {string} text of SHA256SUMS
 * @returns {ReadonlyMap<string, string>} sum by path; empty when the text is something else
 */
export function readSums(text) {
  const found = text.split('\n').map((line) => /^([0-9a-f]{64}) [ *](.+)$/.exec(line));
  return new Map(found.flatMap((match) => (match?.[1] && match[2] ? [[match[2], match[1]]] : [])));
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrecacheEntry } from 'workbox-precaching';
import type { FileSets, SetFile } from '../../src/sw/file-sets.ts';
import { BILL_OF_MATERIALS, listFiles } from './published-files.mjs';

// Pictures for the home screen are the browser's own to keep: the app shows none of them.
const PRECACHED = /\.(html|js|css|json|svg|webmanifest)$/;
const NOT_KEPT = ['sw.js', BILL_OF_MATERIALS];
/** Published apart from the app: each device keeps it by its own manifest. */
const PUBLISHED = 'packs/';
/** The pages of who keeps the catalogue and of who is asked to check it: no visitor has anything of them. */
const OPERATORS = /^(beheer\.html$|check\.html$|beheer\/)/;

/** The language that the app is written in, which every device keeps. */
const SOURCE = 'nl';
const TEXTS = /^assets\/text-(?<language>.+)-(?<part>check|rest|kiosk)-[\w-]{8}\.json$/;
/** Which files the other languages have: kept with each of them. */
const LANGUAGES = /^assets\/languages-[\w-]{8}\.json$/;
const OF_EVERY_LANGUAGE = 'languages';
const KIOSK_CODE = /^assets\/kiosk-[\w-]+\.(?:js|css)$/;

/**
 * The set that a file belongs to; undefined for what every device keeps. A language is a set (`en`), so is what only a
 * screen for everyone has (`kiosk`, and `en-kiosk` in a language).
 */
export function setOf(path: string): string | undefined {
  if (KIOSK_CODE.test(path)) return 'kiosk';
  if (LANGUAGES.test(path)) return OF_EVERY_LANGUAGE;
  const { language, part } = TEXTS.exec(path)?.groups ?? {};
  if (language === undefined) return undefined;
  if (language === SOURCE) return part === 'kiosk' ? 'kiosk' : undefined;
  return part === 'kiosk' ? `${language}-kiosk` : language;
}

/** Paths of all files that some device keeps, below a built folder, with forward slashes. */
export const listKeptFiles = (folder: string): readonly string[] =>
  listFiles(folder).filter(
    (path) => PRECACHED.test(path) && !NOT_KEPT.includes(path) && !path.startsWith(PUBLISHED) && !OPERATORS.test(path),
  );

/** The same for the files that every device keeps. */
const listPrecachedFiles = (folder: string): readonly string[] =>
  listKeptFiles(folder).filter((path) => setOf(path) === undefined);

const hashOf = (folder: string, path: string): Buffer =>
  createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest();

/**
 * The list for the service worker. Each entry has its hash (subresource integrity), so that a half-replaced or
 * altered copy on the server makes the installation fail and the version on the device stays as it is.
 */
export function precacheList(folder: string): readonly PrecacheEntry[] {
  return listPrecachedFiles(folder).map((url) => {
    const hash = hashOf(folder, url);
    // Files in assets/ have a hash in their name already.
    const revision = url.startsWith('assets/') ? null : hash.toString('hex').slice(0, 16);
    return { url, revision, integrity: `sha256-${hash.toString('base64')}` };
  });
}

/** The files that only some devices keep, by set. */
export function fileSets(folder: string): FileSets {
  const sets: Record<string, SetFile[]> = {};
  for (const url of listKeptFiles(folder)) {
    const set = setOf(url);
    if (set === undefined) continue;
    sets[set] ??= [];
    sets[set].push({ url, integrity: `sha256-${hashOf(folder, url).toString('base64')}` });
  }
  const { [OF_EVERY_LANGUAGE]: shared = [], ...own } = sets;
  const isLanguage = (set: string) => set !== 'kiosk' && !set.endsWith('-kiosk');
  return Object.fromEntries(
    Object.entries(own).map(([set, files]) => [set, isLanguage(set) ? [...shared, ...files] : files]),
  );
}

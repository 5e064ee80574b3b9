import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../fixtures/hostile/', import.meta.url);

type Named<T> = readonly (readonly [name: string, value: T])[];

/** Values that look like something else, and texts with and without characters that cannot be seen. */
export const HOSTILE: {
  readonly invisible: Named<string>;
  readonly visible: Named<string>;
  readonly values: Named<unknown>;
} = JSON.parse(readFileSync(new URL('values.json', FOLDER), 'utf8'));

const filesIn = (folder: string): Named<Buffer> =>
  readdirSync(new URL(folder, FOLDER)).map((name) => [name, readFileSync(new URL(`${folder}${name}`, FOLDER))]);

/** Files that are no backup and no pack; none is larger than some kilobytes. */
export const HOSTILE_FILES = filesIn('files/');

/** Sheets with one row, in which something is meant to harm. */
export const HOSTILE_SHEETS = filesIn('catalogues/');

const BEGIN = '{"ademruimte":"backup","madeOn":"2026-11-22","format":2,"sequence":20261122,"checksum":1,"state":';

/** What is too large to keep in a repository, made when it is asked for. */
export const BIG_FILES: Named<() => string> = [
  ['50 MB', () => `{"ademruimte":"backup","x":"${'a'.repeat(50_000_000)}"}`],
  ['a million brackets', () => '['.repeat(1_000_000)],
  ['a million brackets that close', () => `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
  ['half a million objects', () => `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`],
  ['a million brackets in a backup', () => `${BEGIN}${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`],
  ['ten million characters', () => `${BEGIN}"${'x'.repeat(10_000_000)}"}`],
  ['four million characters', () => `${BEGIN}{"locale":"${'x'.repeat(4_000_000)}"}}`],
  ['a million items', () => `${BEGIN}{"runs":[${'1,'.repeat(1_000_000)}1]}}`],
  ['four hundred thousand keys', () => `${BEGIN}{${Array.from({ length: 400_000 }, (_, i) => `"${i}":1`).join()}}}`],
];

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What package-lock.json says about one installed package. */
interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  /** Subresource integrity of the package as published. */
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

export interface Lockfile {
  /** By folder; the project itself is at ''. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** A package of which something is in the files that people get. */
export interface BundledPackage extends LockedPackage {
  readonly name: string;
  /** Folders of the packages that this one needs. */
  readonly needs: readonly string[];
}

const APP = join('src', 'app');
const IMPORTED_STYLE = /@import "((?:@[^/"]+\/)?[^./"][^/"]*)/g;

/** Names of the packages whose style sheets are built into ours. */
export function stylePackages(root: string): readonly string[] {
  const files = readdirSync(join(root, APP), { recursive: true, encoding: 'utf8' });
  const sheets = files
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(root, APP, file), 'utf8'));
  return [...new Set(sheets.flatMap((css) => [...css.matchAll(IMPORTED_STYLE)].map(([, name]) => name as string)))];
}

/** Where Node finds a package that one in `from` asks for: beside it, or in a folder further up. */
function folderOf(lock: Lockfile, name: string, from: string): string {
  const inside = `${from && `${from}/`}node_modules/${name}`;
  if (lock.packages[inside]) return inside;
  if (!from) throw new Error(`package-lock.json has no ${name}`);
  return folderOf(lock, name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

/**
 * The given packages and everything that they need, by folder, in the order of their folders.
 * Throws for a name that the lockfile does not have.
 */
export function bundledPackages(lock: Lockfile, names: readonly string[]): ReadonlyMap<string, BundledPackage> {
  const found = new Map<string, BundledPackage>();
  const add = (folder: string): void => {
    const locked = lock.packages[folder];
    if (!locked || found.has(folder)) return;
    const needs = Object.keys(locked.dependencies ?? {}).map((name) => folderOf(lock, name, folder));
    found.set(folder, { ...locked, name: folder.slice(folder.lastIndexOf('node_modules/') + 13), needs });
    needs.forEach(add);
  };
  for (const name of names) add(folderOf(lock, name, ''));
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

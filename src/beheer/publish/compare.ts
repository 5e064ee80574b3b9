import { fetchManifest, fetchPack } from '../../app/catalogue/published/fetch-packs.ts';
import type { Manifest, PublishedFile } from '../../resources/index.ts';

/** How a file on the host is beside the one that should be there. */
export interface Compared {
  readonly name: string;
  readonly is: 'same' | 'old' | 'missing' | 'stray';
}

const sumIn = (manifest: Manifest, name: string): string | undefined =>
  manifest.files.find((file) => file.name === name)?.sha256;

/** The files of one manifest beside those of another, by their sums alone. */
export function compareManifests(found: Manifest, wanted: Manifest): readonly Compared[] {
  const own = wanted.files.map(({ name, sha256 }): Compared => {
    const there = sumIn(found, name);
    return { name, is: there === undefined ? 'missing' : there === sha256 ? 'same' : 'old' };
  });
  const stray = found.files.filter(({ name }) => sumIn(wanted, name) === undefined);
  return [...own, ...stray.map(({ name }): Compared => ({ name, is: 'stray' }))];
}

const isThere = (file: PublishedFile): Promise<boolean> =>
  fetchPack(file).then(
    () => true,
    () => false,
  );

/**
 * What the host of this page has beside what was made here, file by file, to the last byte. Rejects where its manifest
 * cannot be had.
 */
export async function compareWithHost(wanted: Manifest): Promise<readonly Compared[]> {
  const compared = compareManifests(await fetchManifest(), wanted);
  const looked = compared.map(async (one): Promise<Compared> => {
    const file = wanted.files.find(({ name }) => name === one.name);
    // The manifest may be there before the files are.
    return one.is === 'same' && file && !(await isThere(file)) ? { ...one, is: 'old' } : one;
  });
  return Promise.all(looked);
}

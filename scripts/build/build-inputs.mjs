import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bootstrap.mjs';
import { contentFiles, contentOf } from './content-folder.mjs';

const FOLDERS = ['src', 'public', 'scripts'];
const FILES = [
  'package-lock.json',
  'package.json',
  'beheer.html',
  'check.html',
  'docs/catalogue.md',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
];

/**
 * One hash of every file that the build reads, so of the version of the app: same files, same hash, on any machine.
 * @returns {string} SHA-256 in hex
 */
export function hashBuildInputs() {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(ROOT.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
  const hash = createHash('sha256');
  for (const file of [...FILES, ...inFolders].sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  }
  for (const [name, file] of contentFiles(contentOf(ROOT))) {
    hash.update(`content/${name}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

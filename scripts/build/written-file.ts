import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A written file as it was, and a way to read the others of the build. */
type Change = (text: string, readBuilt: (path: string) => Buffer) => string;

/** A plugin that changes one file of a build after it was written: only then is it what a browser will get. */
export function onWrittenFile(name: string, file: string, change: Change): Plugin {
  let folder = '';
  return {
    name,
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    writeBundle() {
      const path = join(folder, file);
      writeFileSync(
        path,
        change(readFileSync(path, 'utf8'), (other) => readFileSync(join(folder, other))),
      );
    },
  };
}

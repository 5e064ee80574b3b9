import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { minifySync, type Plugin } from 'vite';

/**
 * A script as short as a bundled one, for any browser that can read it as it stands. Throws where it is not a script.
 */
export function shorten(name: string, source: string): string {
  const { code, errors } = minifySync(name, source, { module: false, compress: { target: 'es2015' } });
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
  return code;
}

/** Shortens a script of `public/` that no bundler sees, among the written files: before their hashes are taken. */
export function plainScriptPlugin(name: string): Plugin {
  let folder = '';
  return {
    name: 'plain-script',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    writeBundle() {
      const path = join(folder, name);
      writeFileSync(path, shorten(name, readFileSync(path, 'utf8')));
    },
  };
}

import { minifySync, type Plugin } from 'vite';
import { onWrittenFile } from '../written-file.ts';

/**
 * A script as short as a bundled one, for any browser that can read it as it stands. Throws where it is not a script.
 */
export function shorten(name: string, source: string): string {
  const { code, errors } = minifySync(name, source, { module: false, compress: { target: 'es2015' } });
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
  return code;
}

/** Shortens a script of `public/` that no bundler sees, as it was written: before its hash is taken. */
export const plainScriptPlugin = (file: string): Plugin =>
  onWrittenFile('plain-script', file, (source) => shorten(file, source));

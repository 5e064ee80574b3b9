import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

/** A source file: its path from the root of the repository, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** An import that breaks a rule. */
export interface LayerViolation {
  readonly file: string;
  readonly specifier: string;
  readonly rule: string;
}

/** The TypeScript and JavaScript files of the given folders below `root`, declarations left out, by path. */
export function readSourceFiles(root: string, folders: readonly string[] = ['src']): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(?:tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts'))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listPrecachedFiles } from '../build/precache-list.ts';

const KILOBYTE = 1000;

/** Highest sizes after gzip, in kB. */
const BUDGETS = {
  'JavaScript of the first screen': 45,
  'style sheets': 18,
  'page itself': 4,
  'service worker': 9,
  'everything kept for offline use': 400,
};

export interface Size {
  readonly what: string;
  /** kB after gzip. */
  readonly size: number;
  /** kB after gzip. */
  readonly budget: number;
}

const linkedFiles = (html: string, ending: string): readonly string[] =>
  [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)]
    .map(([, path]) => path as string)
    .filter((path) => path.endsWith(ending));

/** The sizes of a built folder beside their budgets. Throws when the folder holds no build. */
export function measureSizes(folder: string): readonly Size[] {
  const gzipped = (path: string): number => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length / KILOBYTE;
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const files: Readonly<Record<keyof typeof BUDGETS, readonly string[]>> = {
    'JavaScript of the first screen': linkedFiles(html, '.js'),
    'style sheets': linkedFiles(html, '.css'),
    'page itself': ['index.html'],
    'service worker': ['sw.js'],
    'everything kept for offline use': listPrecachedFiles(folder),
  };
  return Object.entries(BUDGETS).map(([what, budget]) => ({
    what,
    size: files[what as keyof typeof BUDGETS].reduce((sum, path) => sum + gzipped(path), 0),
    budget,
  }));
}

/** `check-sizes.ts [folder]`: prints the table; 1 when anything is over its budget. */
export function main([folder = 'dist']: readonly string[]): number {
  const sizes = measureSizes(folder);
  for (const { what, size, budget } of sizes) {
    const verdict = size > budget ? 'TOO BIG' : 'ok';
    console.log(`${what.padEnd(34)}${size.toFixed(1).padStart(7)} kB of ${String(budget).padStart(3)} kB  ${verdict}`);
  }
  return sizes.some(({ size, budget }) => size > budget) ? 1 : 0;
}

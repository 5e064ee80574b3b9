import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listKeptFiles, setOf } from '../build/precache-list.ts';
import budgets from './budgets.json';

const KILOBYTE = 1000;
/** A deployment with more regions is heavier for its own visitors; the budget is that of four. */
const REGIONS = 4;

type Budget = keyof typeof budgets;

export interface Size {
  readonly what: string;
  /** kB after gzip. */
  readonly size: number;
  /** kB after gzip; more than this fails. */
  readonly budget: number;
  /** kB after gzip; what we work towards, and what `budget` becomes once it is reached. */
  readonly goal: number;
}

/** The scripts that a page runs. Others it only asks for, so that they are there in time. */
const scriptsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]* src="\.\/([^"]+)"/g)].map(([, path]) => path as string);

const stylesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/g)].map(([, path]) => path as string);

/** A script with those that it imports before it runs, and theirs. */
function withImports(folder: string, path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const imported = readFileSync(join(folder, path), 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g);
  for (const [, name] of imported) withImports(folder, `assets/${name}`, seen);
  return seen;
}

const scriptsOf = (folder: string, paths: readonly string[]): readonly string[] => [
  ...new Set(paths.flatMap((path) => [...withImports(folder, path)])),
];

/** The files that come before someone can answer. Throws when the build has none of their names. */
function beforeFirstQuestion(folder: string, kept: readonly string[], html: string): readonly string[] {
  const named = (pattern: RegExp): string => {
    const path = kept.find((one) => pattern.test(one));
    if (!path) throw new Error(`${folder} has no file like ${pattern}`);
    return path;
  };
  const scripts = [...scriptsIn(html), named(/^assets\/first-pages-.*\.js$/)];
  const data = [named(/^assets\/data-check-/), named(/^assets\/text-nl-check-/)];
  return ['index.html', ...stylesIn(html), ...scriptsOf(folder, scripts), ...data];
}

/** Whether a language is written in the letters that take one byte, most of them. */
const isLatin = (code: string): boolean => new Intl.Locale(code).maximize().script === 'Latn';

/** The sizes of a built folder beside their budgets. Throws when the folder holds no build. */
export function measureSizes(folder: string): readonly Size[] {
  const sizes = new Map<string, number>();
  const gzipped = (path: string): number => {
    const known = sizes.get(path) ?? gzipSync(readFileSync(join(folder, path)), { level: 9 }).length / KILOBYTE;
    sizes.set(path, known);
    return known;
  };
  const sum = (paths: readonly string[]): number => paths.reduce((total, path) => total + gzipped(path), 0);

  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const kept = listKeptFiles(folder);
  const everyones = kept.filter((path) => setOf(path) === undefined);
  const texts = /^assets\/text-(.+)-(?:check|rest)-[\w-]{8}\.json$/;
  const languages = [...new Set(kept.map((path) => texts.exec(path)?.[1]).filter((code) => code !== undefined))];
  // The heaviest one: each has to fit.
  const heaviest = (codes: readonly string[]): number =>
    Math.max(0, ...codes.map((code) => sum(kept.filter((path) => texts.exec(path)?.[1] === code))));
  const packs = everyones.filter((path) => path.startsWith('regions/'));
  const regions = packs.filter((path) => !['index.json', 'nl.json'].includes(basename(path)));
  const notCounted = new Set([...regions].sort((a, b) => gzipped(b) - gzipped(a)).slice(REGIONS));

  const measured: Readonly<Record<Budget, number>> = {
    firstScript: sum(scriptsOf(folder, scriptsIn(html))),
    scripts: sum(everyones.filter((path) => path.endsWith('.js'))),
    styles: sum(everyones.filter((path) => path.endsWith('.css'))),
    page: gzipped('index.html'),
    worker: gzipped('sw.js'),
    firstQuestion: sum(beforeFirstQuestion(folder, kept, html)),
    language: heaviest(languages.filter(isLatin)),
    otherLetters: heaviest(languages.filter((code) => !isLatin(code))),
    visit: sum(['sw.js', ...everyones.filter((path) => !notCounted.has(path))]),
  };
  return Object.entries(budgets).map(([name, { what, goal, most }]) => ({
    what,
    size: measured[name as Budget],
    budget: most,
    goal,
  }));
}

/** The table of the README: what, how much we want at most, and at how much a build fails where that is not reached yet. */
export const budgetTable = (): string =>
  [
    '| after gzip | goal | fails above |',
    '|---|---|---|',
    ...Object.values(budgets).map(({ what, goal, most }) => `| ${what} | ${goal} kB | ${most} kB |`),
  ].join('\n');

/** `check-sizes.ts [folder]`: prints the table; 1 when anything is over its budget. */
export function main([folder = 'dist']: readonly string[]): number {
  const sizes = measureSizes(folder);
  for (const { what, size, budget, goal } of sizes) {
    const short = size > goal ? `goal of ${goal} kB not reached` : 'ok';
    const verdict = size > budget ? `TOO BIG by ${(size - budget).toFixed(1)} kB` : short;
    console.log(`${what.padEnd(66)}${size.toFixed(1).padStart(7)} kB of ${String(budget).padStart(3)} kB  ${verdict}`);
  }
  return sizes.some(({ size, budget }) => size > budget) ? 1 : 0;
}

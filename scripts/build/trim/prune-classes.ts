import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';

/** Classes of the design systems. Our own are not pruned: whoever stops using one deletes it. */
const LIBRARY_CLASS = /\.((?:nl|utrecht)-[\w-]+)/g;
const WORD = /[A-Za-z][\w-]*/g;

/** Every word of the sources below `root` and of the pages in it: a class that is used is written there whole, never glued together. */
export function wordsOfSources(root: string): ReadonlySet<string> {
  const scripts = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join('src', path));
  const pages = readdirSync(root).filter((name) => name.endsWith('.html'));
  return new Set([...scripts, ...pages].flatMap((path) => readFileSync(join(root, path), 'utf8').match(WORD) ?? []));
}

/** Drops the rules of a design system for parts that no source names: half of what it brings. */
export function pruneClasses(css: string, words: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  // What is said not to be there need not be there.
  const isUsed = (selector: string) =>
    [...selector.replace(/:not\([^()]*\)/g, '').matchAll(LIBRARY_CLASS)].every(([, name = '']) => words.has(name));
  root.walkRules((rule) => {
    const used = rule.selectors.filter(isUsed);
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  root.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
  return root.toString();
}

import postcss from 'postcss';
import type { Plugin } from 'vite';
import { pruneClasses, wordsOfSources } from './prune-classes.ts';

const namesIn = (value: string): readonly string[] =>
  [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name as string);

/** Drops every custom property that no rule uses, directly or through another one. A full theme has thousands. */
export function pruneTokens(css: string): string {
  // A parser and no pattern: the values hold data: addresses with semicolons in them.
  const root = postcss.parse(css);
  const values = new Map<string, string[]>();
  const used = new Set<string>();
  const use = (name: string): void => {
    if (used.has(name)) return;
    used.add(name);
    for (const value of values.get(name) ?? []) namesIn(value).forEach(use);
  };
  root.walkDecls(/^--/, ({ prop, value }) => void values.set(prop, [...(values.get(prop) ?? []), value]));
  root.walkDecls(/^(?!--)/, ({ value }) => namesIn(value).forEach(use));
  root.walkDecls(/^--/, (declaration) => void (used.has(declaration.prop) || declaration.remove()));
  return root.toString();
}

/** Prunes the style sheets of the build, once Vite has put all of their imports in. */
export function pruneStylesPlugin(): Plugin {
  let words: ReadonlySet<string> = new Set();
  let root = '.';
  return {
    name: 'prune-styles',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      words = wordsOfSources(root);
    },
    transform: {
      filter: { id: /\.css$/ },
      handler: (code) => ({ code: pruneTokens(pruneClasses(code, words)), map: null }),
    },
  };
}

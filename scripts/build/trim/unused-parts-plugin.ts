import type { Plugin } from 'vite';

/** From one mark in the text of a library up to another. */
type Piece = readonly [from: string, to: string];

/** What the app never calls of libraries that come as one piece, which no bundler can shake. */
const UNUSED = {
  lunr: [
    // Its English stems and stop words, its trimmer, and its sets of tokens for wildcards.
    ['/*!\n * lunr.stemmer', '/*!\n * lunr.Index'],
    // Queries and serialised indexes: `search-index.ts` looks keys up by itself.
    ['lunr.Index.prototype.search = ', '/*!\n * lunr.Builder'],
    ['lunr.MatchData = function', '/**\n   * export the module'],
  ],
  i18next: [
    // Its ways to fetch texts: the app gives it each file (`addTexts`).
    ['  constructor(backend, store, services, options = {}) {', '}\n\nconst get = () => ({'],
    ['  loadNamespaces(ns, callback) {', '  static createInstance('],
    // There is one of it.
    ['  cloneInstance(options', '  toJSON() {\n    return {\n      options: this.options'],
  ],
} as const satisfies Record<string, readonly Piece[]>;

export type Library = keyof typeof UNUSED;

/**
 * The text of a library without what the app never calls. Throws when a mark is not there: another version must be looked at
 * first.
 */
export function withoutUnused(library: Library, code: string): string {
  return UNUSED[library].reduce((text, [from, to]) => {
    const start = text.indexOf(from);
    const end = text.indexOf(to, start);
    if (start < 0 || end < 0) throw new Error(`${library} has no "${from.trim()}" before "${to.trim()}" any more`);
    return text.slice(0, start) + text.slice(end);
  }, code);
}

const FILES = /\/node_modules\/(lunr|i18next)\/(?:lunr|dist\/esm\/i18next)\.js$/;

/** Leaves them out of the build. */
export function unusedPartsPlugin(): Plugin {
  return {
    name: 'unused-parts',
    apply: 'build',
    transform: {
      filter: { id: FILES },
      handler: (code, id) => ({ code: withoutUnused(FILES.exec(id)?.[1] as Library, code), map: null }),
    },
  };
}

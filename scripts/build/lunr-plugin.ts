import type { Plugin } from 'vite';

/** Pieces of lunr that only its own handling of language and of queries needs, from one mark up to another. */
const UNUSED = [
  // Its English stems and stop words, its trimmer, and its sets of tokens for wildcards.
  ['/*!\n * lunr.stemmer', '/*!\n * lunr.Index'],
  // Queries and serialised indexes: `search-index.ts` looks keys up by itself.
  ['lunr.Index.prototype.search = ', '/*!\n * lunr.Builder'],
  ['lunr.MatchData = function', '/**\n   * export the module'],
] as const;

/**
 * The text of lunr without what the app never calls. Throws when a mark is not there: another version of lunr must be looked
 * at first.
 */
export function withoutUnused(code: string): string {
  return UNUSED.reduce((text, [from, to]) => {
    const start = text.indexOf(from);
    const end = text.indexOf(to, start);
    if (start < 0 || end < 0) throw new Error(`lunr has no "${from.replace(/\s+/g, ' ')}" before "${to}" any more`);
    return text.slice(0, start) + text.slice(end);
  }, code);
}

/** Leaves out of the build what the app does not use of lunr, which comes as one piece that no bundler can shake. */
export function lunrPlugin(): Plugin {
  return {
    name: 'lunr',
    apply: 'build',
    transform: { filter: { id: /\/lunr\/lunr\.js$/ }, handler: (code) => ({ code: withoutUnused(code), map: null }) },
  };
}

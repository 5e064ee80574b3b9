import type { Plugin } from 'vite';

/** What Vite puts around every dynamic import, to fetch its style sheets first. */
const HELPER = /vite\/preload-helper/;

/**
 * Leaves out what Vite puts around dynamic imports: no script of ours has a style sheet of its own to fetch first, so it would
 * be half a kilobyte of the first script that does nothing. Stops the build when one has.
 */
export function noPreloadPlugin(): Plugin {
  return {
    name: 'no-preload',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (HELPER.test(id) ? 'export const __vitePreload = (load) => load();' : null),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isDynamicEntry) continue;
        const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
        if (styles.length > 0)
          this.error(`${chunk.fileName} has styles that nothing would fetch: ${styles.join(', ')}`);
      }
    },
  };
}

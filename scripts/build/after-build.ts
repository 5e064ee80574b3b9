import type { Plugin, ResolvedConfig } from 'vite';

/** A plugin that adds something to a finished build, one after the other. */
export function afterBuild(name: string, add: (config: ResolvedConfig) => Promise<void>): Plugin {
  let config: ResolvedConfig;
  let isWritten = false;
  return {
    name,
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle() {
      isWritten = true;
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        // Vite also closes the bundle of a build that failed.
        if (isWritten) await add(config);
      },
    },
  };
}

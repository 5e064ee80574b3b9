import { resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { afterBuild } from './after-build.ts';
import { fileSets, precacheList } from './precache-list.ts';

/** Bundles src/sw into one file: a worker that imports others is refused by Trusted Types. */
async function buildWorker(config: ResolvedConfig, folder: string): Promise<number> {
  const files = precacheList(folder);
  await build({
    root: config.root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // Without NODE_ENV workbox would keep its development logging.
    define: {
      __PRECACHE__: JSON.stringify(files),
      __FILE_SETS__: JSON.stringify(fileSets(folder)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: config.build.target,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(config.root, 'src/sw/index.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  return files.length;
}

/** Adds sw.js to a finished build, with the list of every file that the build made. */
export const serviceWorkerPlugin = (): Plugin =>
  afterBuild('service-worker', async (config) => {
    const count = await buildWorker(config, resolve(config.root, config.build.outDir));
    config.logger.info(`sw.js keeps ${count} files for offline use`);
  });

import type { Plugin, ViteDevServer } from 'vite';
import { catalogueFiles } from '../../src/catalogue-files/index.ts';
import { NOTHING_PUBLISHED } from '../../src/resources/index.ts';
import { type RegionPacks, readRegionPacks } from './build-pack.ts';
import { contentOf } from './content-folder.mjs';
import { PACKS } from './published-files.mjs';

/** A build carries the catalogue of its day: until something is published, that is the one that counts. */
const MANIFEST = `${JSON.stringify(NOTHING_PUBLISHED)}\n`;

/** The packs of the regions; throws with all problems when the catalogue has any. */
async function checkedPacks(root: string): Promise<RegionPacks> {
  const read = await readRegionPacks(contentOf(root).regions);
  if (read.problems.length > 0) throw new Error(`De catalogus klopt niet:\n${read.problems.join('\n')}`);
  return read;
}

function serve(server: ViteDevServer): void {
  const { root } = server.config;
  server.middlewares.use((request, response, next) => {
    if (/\/packs\/manifest\.json$/.test(request.url ?? '')) {
      return response.setHeader('Content-Type', 'application/json').end(MANIFEST);
    }
    const name = /\/regions\/([a-z0-9-]+\.json)(?:\?|$)/.exec(request.url ?? '')?.[1];
    if (name === undefined) return next();
    const answer = (read: RegionPacks) => {
      const content = catalogueFiles(read).get(name);
      if (!content) return next();
      return response.setHeader('Content-Type', 'application/json').end(JSON.stringify(content));
    };
    return void checkedPacks(root).then(answer, next);
  });
  const { regions } = contentOf(root);
  server.watcher.add(regions);
  server.watcher.on('change', (file) => {
    if (file.startsWith(regions)) server.ws.send({ type: 'full-reload' });
  });
}

/** Puts `regions/index.json` and `regions/<id>.json` beside the app: in a build as files, while developing made anew at each request. */
export function cataloguePlugin(): Plugin {
  let root = '';
  return {
    name: 'catalogue',
    configResolved(config) {
      root = config.root;
    },
    configureServer: serve,
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: `${PACKS}/manifest.json`, source: MANIFEST });
      const read = await checkedPacks(root);
      for (const [name, content] of catalogueFiles(read)) {
        this.emitFile({ type: 'asset', fileName: `regions/${name}`, source: JSON.stringify(content) });
      }
    },
  };
}

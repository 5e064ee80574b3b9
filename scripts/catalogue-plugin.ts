import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type RegionPacks, readRegionPacks } from './build-pack.ts';
import { needsWithoutHelp } from './content/needs-without-help.ts';

const REGIONS = join('src', 'resources', 'regions');

/** The packs of the regions; throws with all problems when the catalogue has any. */
function checkedPacks(root: string): RegionPacks['packs'] {
  const { packs, problems } = readRegionPacks(join(root, REGIONS));
  if (problems.length > 0) throw new Error(`De catalogus klopt niet:\n${problems.join('\n')}`);
  return packs;
}

/** Every file of the catalogue by its name: a pack for each region, and the list of regions. */
function catalogueFiles(packs: RegionPacks['packs']): ReadonlyMap<string, unknown> {
  const names = [...packs].map(([id, { region }]) => ({ id, name: region.name }));
  return new Map<string, unknown>([
    ['regions/index.json', names],
    ...[...packs].map(([id, pack]) => [`regions/${id}.json`, pack] as const),
  ]);
}

function serve(server: ViteDevServer): void {
  const { root } = server.config;
  server.middlewares.use((request, response, next) => {
    const name = /\/(regions\/[a-z0-9-]+\.json)(?:\?|$)/.exec(request.url ?? '')?.[1];
    if (name === undefined) return next();
    try {
      const content = catalogueFiles(checkedPacks(root)).get(name);
      if (!content) return next();
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(content));
    } catch (error) {
      next(error);
    }
  });
  server.watcher.add(join(root, REGIONS));
  server.watcher.on('change', (file) => {
    if (file.startsWith(join(root, REGIONS))) server.ws.send({ type: 'full-reload' });
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
    generateBundle() {
      const packs = checkedPacks(root);
      for (const line of needsWithoutHelp(root, packs)) this.warn(line);
      for (const [fileName, content] of catalogueFiles(packs)) {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(content) });
      }
    },
  };
}

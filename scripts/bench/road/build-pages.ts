import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildPack } from '../../../src/resources/catalogue/build-pack.ts';
import type { Entry, Pack } from '../../../src/resources/catalogue/schema.ts';
import { run, runTool } from '../../bootstrap.mjs';
import { readRegionPacks } from '../../build/build-pack.ts';
import { syntheticRegion } from '../synthetic-pack.ts';
import { plainQuestions } from './questions.ts';

const PEERS = 'scripts/bench/road/peers';
export const REGION = 'hoeksche-waard';
export const MANY = 5000;

/** Folders to serve. */
export interface Pages {
  readonly app: string;
  /** The app with a region of {@link MANY} entries. */
  readonly appWithMany: string;
  readonly survey: string;
  readonly fhir: string;
  readonly finder: string;
  /** Entries of the region and the country. */
  readonly entries: number;
}

/** What a card of the other finder shows, and what it searches. */
const plainEntry = ({ name, short, organisation, place, keywords, phones }: Entry) => ({
  name,
  short,
  organisation,
  place,
  keywords: keywords.join(' '),
  phone: phones[0]?.number,
});

/** Installs the other programs, in a folder of their own: nobody who builds or tests the app needs them. */
function installPeers(folder: string): void {
  cpSync(PEERS, folder, { recursive: true });
  if (!run('npm', ['install', '--prefix', folder, '--no-save'])) throw new Error('the peers could not be installed');
  writeFileSync(join(folder, 'questions.json'), JSON.stringify(plainQuestions()));
}

async function buildPeer(folder: string, name: string): Promise<string> {
  const outDir = join(folder, 'dist', name);
  const define = { 'process.env.NODE_ENV': '"production"' };
  const target = 'es2022';
  await build({
    root: join(folder, name),
    configFile: false,
    base: './',
    logLevel: 'error',
    define,
    build: { outDir, target, emptyOutDir: true },
  });
  return outDir;
}

function syntheticPack(own: Pack, national: Pack): Pack {
  const entries = [...own.entries, ...national.entries];
  const made = syntheticRegion({ region: own.region, entries }, MANY - national.entries.length);
  return buildPack({ region: made.region, own: made.entries });
}

/** Builds the app as it is published, the app with many entries, and the other programs with the same questions and entries. */
export async function buildPages(folder: string): Promise<Pages> {
  const { packs, national } = await readRegionPacks('src/resources/regions');
  const own = packs.get(REGION);
  if (!own) throw new Error(`no region ${REGION}`);
  const [app, appWithMany, peers] = [join(folder, 'app'), join(folder, 'app-many'), join(folder, 'peers')];
  mkdirSync(peers, { recursive: true });
  // The server that runs this script says "development" to what it starts, and such an app keeps nothing for offline.
  if (!runTool('vite', ['build', '--logLevel', 'error', '--outDir', app], { NODE_ENV: 'production' }))
    throw new Error('the app could not be built');
  cpSync(app, appWithMany, { recursive: true });
  const many = syntheticPack(own, national);
  writeFileSync(join(appWithMany, 'regions', `${REGION}.json`), JSON.stringify(many));
  installPeers(peers);
  const [survey, fhir, finder] = [
    await buildPeer(peers, 'survey'),
    await buildPeer(peers, 'fhir'),
    await buildPeer(peers, 'finder'),
  ];
  const write = (name: string, entries: readonly Entry[]) =>
    writeFileSync(join(finder, name), JSON.stringify(entries.map(plainEntry)));
  const real = [...own.entries, ...national.entries];
  write('real.json', real);
  write('synthetic.json', [...many.entries, ...national.entries]);
  return { app, appWithMany, survey, fhir, finder, entries: real.length };
}

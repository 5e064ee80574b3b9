import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { buildPack } from '../../src/resources/catalogue/build-pack.ts';
import type { Pack } from '../../src/resources/catalogue/schema.ts';
import { runTool } from '../bootstrap.mjs';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import { readRegionPacks } from '../build/build-pack.ts';
import { serve } from '../host/serve.mjs';
import { describeRun } from './describe-run.ts';
import { OURS } from './ours.ts';
import type { Bench } from './page/main.ts';
import { PEERS } from './peers.ts';
import { spreadOf } from './spread-of.ts';
import { syntheticRegion } from './synthetic-pack.ts';
import { beginningsOf, NASTY_QUERIES, queriesToType } from './typed-queries.ts';
import { openBareField, openFinding, SLOWDOWN, slowDown, typeQueries } from './typing.ts';

const REGION = 'hoeksche-waard';
const SYNTHETIC_ENTRIES = 5000;
/** Frames as soon as they are ready: waiting for a screen's next refresh is the same for every program. */
const UNLIMITED_FRAMES = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

type InPage = { readonly bench: Bench };

/** A thousand queries of an engine that takes seconds for each say no more than a few. */
const PATIENCE_MS = 6_000;

/** A synthetic region that counts {@link SYNTHETIC_ENTRIES} entries with the national ones. */
function syntheticPack(own: Pack, national: Pack): Pack {
  const entries = [...own.entries, ...national.entries];
  const made = syntheticRegion({ region: own.region, entries }, SYNTHETIC_ENTRIES - national.entries.length);
  return buildPack({ region: made.region, own: made.entries });
}

/** At full speed the work of the main thread, which a busy machine does not change; then, slowed down, what a person sees. */
async function measureTyping(page: Page, title: string, goal: string): Promise<void> {
  const { worked } = await typeQueries(page, queriesToType());
  await slowDown(page);
  const { painted } = await typeQueries(page, queriesToType());
  const work = spreadOf(worked.map((time) => SLOWDOWN * time));
  console.log(`${title.padEnd(30)}${spreadOf(painted).padStart(16)}${work.padStart(16)}   ${goal}`);
  await page.context().close();
}

async function measureEngine(page: Page, name: string, pack: string): Promise<string> {
  const ready = await page.evaluate(([one, of]) => (globalThis as unknown as InPage).bench.open(one, of), [
    name,
    pack,
  ] as const);
  const ask = (queries: readonly string[]) =>
    page.evaluate(([one, some, most]) => (globalThis as unknown as InPage).bench.ask(one, some, most), [
      name,
      queries,
      PATIENCE_MS,
    ] as const);
  const times = await ask(beginningsOf(queriesToType()));
  const nasty = await ask(Object.values(NASTY_QUERIES));
  const worst = Math.max(...nasty);
  const [which] = Object.keys(NASTY_QUERIES).filter((_, i) => nasty[i] === worst);
  const numbers = [ready.toFixed(0).padStart(8), spreadOf(times).padStart(18), String(times.length).padStart(6)];
  return `${name.padEnd(14)}${numbers.join('')}${worst.toFixed(1).padStart(10)}  ${which}`;
}

/** Builds the app and the page with the engines, each with its packs; gives their folders. */
async function buildPages(
  folder: string,
  packs: Readonly<Record<string, Pack>>,
): Promise<{ app: string; bench: string }> {
  const [app, bench] = [join(folder, 'app'), join(folder, 'bench')];
  runTool('vite', ['build', '--logLevel', 'error', '--outDir', app]);
  const root = 'scripts/bench/page';
  await build({ root, configFile: false, base: './', logLevel: 'error', build: { outDir: bench } });
  for (const [name, pack] of Object.entries(packs)) writeFileSync(join(bench, `${name}.json`), JSON.stringify(pack));
  return { app, bench };
}

async function measureApp(browser: Browser, folder: string, synthetic: Pack, entries: number): Promise<void> {
  const { url, close } = await serve({ folder, port: 0 });
  console.log(`\nkey press to results, median / p95 in ms${'painted'.padStart(8)}${'work'.padStart(16)}`);
  await measureTyping(await openBareField(browser), 'a bare field', '');
  await measureTyping(await openFinding(browser, url, REGION), `the app, ${entries} entries`, 'p95 ≤ 16');
  writeFileSync(join(folder, 'regions', `${REGION}.json`), JSON.stringify(synthetic));
  await measureTyping(await openFinding(browser, url, REGION), `the app, ${SYNTHETIC_ENTRIES} entries`, 'p95 ≤ 50');
  await close();
}

async function measureEngines(browser: Browser, folder: string): Promise<void> {
  const { url, close } = await serve({ folder, port: 0 });
  for (const pack of ['real', 'synthetic']) {
    console.log(`\n${`${pack} entries`.padEnd(19)}ready    median / p95  keys     worst  (ms, the search alone)`);
    for (const { name } of [OURS, ...PEERS]) {
      // Each in a page of its own: what one has compiled or kept must not help or hinder the next.
      const page = await browser.newPage();
      await page.goto(url);
      await slowDown(page);
      console.log(await measureEngine(page, name, pack));
      await page.close();
    }
  }
  await close();
}

async function measureAll(folder: string): Promise<void> {
  const { packs, national: nl } = await readRegionPacks('src/resources/regions');
  const real = packs.get(REGION);
  if (!real) throw new Error(`No region ${REGION}`);
  const synthetic = syntheticPack(real, nl);
  const { app, bench } = await buildPages(folder, { real, synthetic, nl });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...BROWSER_ARGS, ...UNLIMITED_FRAMES],
  });
  try {
    console.log(`Chromium ${browser.version()}, ${SLOWDOWN}× slower, load of the machine ${loadavg()[0]?.toFixed(1)}`);
    await measureApp(browser, app, synthetic, real.entries.length + nl.entries.length);
    await measureEngines(browser, bench);
  } finally {
    await browser.close();
  }
}

/** `bench-search-speed.ts`: how fast the app and the search answer in a slowed-down Chromium, and how fast others do. */
export async function main(): Promise<number> {
  console.log(describeRun([OURS, ...PEERS]));
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    await measureAll(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

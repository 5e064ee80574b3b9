import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { build } from 'vite';
import { catalogueFiles } from '../../src/catalogue-files/index.ts';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import { readRegionPacks } from '../build/build-pack.ts';
import { serve } from '../host/serve.mjs';
import type { IndexBench } from './index-page/main.ts';

/** How much slower than this machine: about a mid-range phone. */
const SLOWDOWN = 4;
const ROUNDS = 15;

interface Times {
  readonly entries: number;
  /** Milliseconds of work on the main thread: other programs on the machine do not count. */
  readonly open: number;
  readonly index: number;
}

type InPage = { readonly bench: IndexBench };

async function workOf(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const before = await worked();
  await work();
  return (await worked()) - before;
}

/** Each in a page of its own: what one has compiled must not help the next. */
async function measureOnce(browser: Browser, url: string, region: string): Promise<Times> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  await page.evaluate((id) => (globalThis as unknown as InPage).bench.load(id), region);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  let entries = 0;
  const open = await workOf(session, async () => {
    entries = await page.evaluate(() => (globalThis as unknown as InPage).bench.open());
  });
  const index = await workOf(session, () => page.evaluate(() => (globalThis as unknown as InPage).bench.ask()));
  await page.context().close();
  return { entries, open, index };
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(0);
  return `${at(0)} / ${at(0.5)} / ${at(0.95)}`.padStart(18);
}

async function measureAll(folder: string): Promise<void> {
  await build({
    root: 'scripts/bench/index-page',
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: folder },
  });
  const read = await readRegionPacks('src/resources/regions');
  let total = 0;
  for (const [name, content] of catalogueFiles(read)) {
    const text = JSON.stringify(content);
    writeFileSync(join(folder, name), text);
    const size = gzipSync(text, { level: 9 }).length / 1000;
    total += size;
    console.log(`${name.padEnd(24)}${size.toFixed(1).padStart(7)} kB after gzip`);
  }
  console.log(`${'together'.padEnd(24)}${total.toFixed(1).padStart(7)} kB\n`);

  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS });
  const server = await serve({ folder, port: 0 });
  try {
    console.log(
      `Chromium ${browser.version()}, ${SLOWDOWN}× slower, load ${loadavg()[0]?.toFixed(1)}; ms: least / median / p95`,
    );
    console.log(`${'region'.padEnd(16)}entries    packs opened        index made`);
    for (const region of read.packs.keys()) {
      const rounds: Times[] = [];
      for (let i = 0; i < ROUNDS; i += 1) rounds.push(await measureOnce(browser, server.url, region));
      const [open, index] = [spread(rounds.map((one) => one.open)), spread(rounds.map((one) => one.index))];
      console.log(`${region.padEnd(16)}${String(rounds[0]?.entries).padStart(7)}${open}${index}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** `bench-index.ts`: what the catalogue weighs, and how long a slowed-down Chromium takes to open it and to make its index. */
export async function main(): Promise<number> {
  const cores = cpus();
  console.log(`${new Date().toISOString().slice(0, 10)}, ${cores.length} × ${cores[0]?.model.trim()}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'bench-index-'));
  try {
    await measureAll(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

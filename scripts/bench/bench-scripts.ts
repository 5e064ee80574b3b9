import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import { serve } from '../host/serve.mjs';
import { describeRun } from './describe-run.ts';
import { spreadOf } from './spread-of.ts';

const USAGE = `Compares the scripts of built folders: what they cost after the first screen, at a sixth of the speed.

  npm run -s bench:scripts -- DIST DIST [--rounds 15]`;

/** How much slower than this machine: about a cheap phone. */
const SLOWDOWN = 6;
const PATIENCE_MS = 120_000;
/** The last file that an opening of the app asks for before its service worker. */
const LAST_FILE = /regions\/zuid-limburg\.json$/;

/** Milliseconds of the slowed-down main thread: other programs on the machine do not count. */
interface Cost {
  /** Reading and running scripts, from the first screen to the end of all work. */
  readonly script: number;
  /** All work in that time: scripts, JSON, drawing. */
  readonly all: number;
  /** Work from the opening to the first question that can be answered. */
  readonly toQuestion: number;
}

async function workOf(session: CDPSession, name: 'ScriptDuration' | 'TaskDuration'): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find((one) => one.name === name)?.value ?? Number.NaN);
}

/** Asking how much work was done is work too, some milliseconds of the slowed-down thread. */
const LEAST_WORK_MS = 25;
const LOOKS = 5;

/** Waits until the main thread has had nothing to do for half a second. */
async function untilIdle(session: CDPSession): Promise<void> {
  let before = await workOf(session, 'TaskDuration');
  for (let idle = 0; idle < LOOKS; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = await workOf(session, 'TaskDuration');
    idle = now - before < LEAST_WORK_MS ? idle + 1 : 0;
    before = now;
  }
}

/** One opening in a browser of its own cache: nothing is compiled beforehand. */
async function openOnce(browser: Browser, url: string): Promise<Cost> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const isLast = page.waitForEvent('requestfinished', {
    predicate: (request) => LAST_FILE.test(request.url()),
    timeout: PATIENCE_MS,
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('main h1').waitFor({ timeout: PATIENCE_MS });
  await page.waitForFunction(() => document.querySelector('main .cards') !== null, undefined, { timeout: PATIENCE_MS });
  const atFirst = [await workOf(session, 'ScriptDuration'), await workOf(session, 'TaskDuration')] as const;
  await isLast;
  await untilIdle(session);
  const atEnd = [await workOf(session, 'ScriptDuration'), await workOf(session, 'TaskDuration')] as const;
  await context.close();
  return { script: atEnd[0] - atFirst[0], all: atEnd[1] - atFirst[1], toQuestion: await toQuestion(browser, url) };
}

/** Work until the introduction of the first check stands, which someone opens at once. */
async function toQuestion(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('main .cards button').first().click({ timeout: PATIENCE_MS });
  // The way on from the introduction: until then the page says that it is coming.
  await page.locator('main .nl-button--primary').first().waitFor({ timeout: PATIENCE_MS });
  const work = await workOf(session, 'TaskDuration');
  await context.close();
  return work;
}

/** `bench-scripts.ts DIST DIST [--rounds N]`: prints the table; 2 without folders. The folders take turns, so that both meet the same machine. */
export async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--rounds');
  const rounds = at < 0 ? 15 : Number(args[at + 1]);
  const folders = at < 0 ? args : args.slice(0, at);
  if (folders.length === 0 || !(rounds > 0)) {
    console.error(USAGE);
    return 2;
  }
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS });
  const servers = await Promise.all(folders.map((folder) => serve({ folder, port: 0 })));
  const costs = folders.map((): Cost[] => []);
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const [index, { url }] of servers.entries()) costs[index]?.push(await openOnce(browser, url));
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
  console.log(
    `${describeRun([])}; Chromium ${browser.version()}; ${SLOWDOWN}× slower, ${rounds} rounds; ms, median / p95`,
  );
  console.log(
    '| build | scripts after the first screen | all work after the first screen | work up to the first check |',
  );
  console.log('|---|---|---|---|');
  for (const [index, folder] of folders.entries()) {
    const of = (name: keyof Cost) => spreadOf((costs[index] ?? []).map((cost) => cost[name]));
    console.log(`| ${folder} | ${of('script')} | ${of('all')} | ${of('toQuestion')} |`);
  }
  return 0;
}

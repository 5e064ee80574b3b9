import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { FAR_APART } from './actions.ts';
import type { Checkpoints } from './checkpoints.ts';
import { findInFiles } from './find-in-files.ts';
import { APP_URL, startProxy } from './proxy.ts';
import type { Verdict } from './report.ts';
import { walk } from './walk.ts';

interface Setting {
  readonly executablePath: string | undefined;
  readonly marks: Checkpoints;
  readonly appPort: number;
}

/** Words that stand nowhere else: what is written is kept, what is searched for never is. */
const KEPT = 'WISDITEIGENWOORD7193';
const NOT_KEPT = 'WISDITZOEKWOORD4417';
const DOINGS = { ...FAR_APART[0], keep: true, saved: [true, true], notes: [KEPT], queries: [NOT_KEPT, 'logeren'] };
const PATIENCE_MS = 20_000;

async function poll(isSo: () => boolean): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}

/** Another tab that shows the kept words in the emergency plan. */
async function openPlan(context: BrowserContext, { plan }: Checkpoints): Promise<Page> {
  const page = await context.newPage();
  await page.goto(APP_URL);
  await page.locator('.row', { hasText: plan }).click();
  await page.getByText(KEPT).first().waitFor();
  return page;
}

/** Whether a page went to the start by itself and shows nothing of before. */
async function hasForgotten(page: Page, { pages }: Checkpoints): Promise<boolean> {
  await page.getByRole('heading', { level: 1, name: pages.start[1] ?? '' }).waitFor({ timeout: PATIENCE_MS });
  return !(await page.content()).includes(KEPT);
}

async function wipeAndLook(context: BrowserContext, profile: string, marks: Checkpoints): Promise<readonly string[]> {
  const problems: string[] = [];
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(APP_URL);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.evaluate(walk, { doings: DOINGS, marks, dwellMs: 0 });
  const beside = await openPlan(context, marks);
  const left = await openPlan(context, marks);
  await left.goto(`${APP_URL}robots.txt`);
  // Without this, finding nothing afterwards would mean nothing.
  if (!(await poll(() => findInFiles(profile, KEPT).length > 0)))
    problems.push('void: not found before the wipe either');

  await page.getByRole('button', { name: marks.wipeConfirm, exact: true }).click();
  if (!(await hasForgotten(page, marks))) problems.push('the tab itself still shows what was wiped');
  if (!(await hasForgotten(beside, marks))) problems.push('another tab still shows what was wiped');
  await left.goBack({ waitUntil: 'commit' });
  if (!(await hasForgotten(left, marks))) problems.push('Back still shows what was wiped');
  // Chromium clears up a moment later. What is there after this, or comes back when it ends, stays.
  await poll(() => findInFiles(profile, KEPT).length === 0);
  return problems;
}

/** After "wis alles" the folder of the browser holds nothing of what someone wrote or looked for, and no tab shows it. */
export async function proveWiped({ executablePath, marks, appPort }: Setting): Promise<readonly Verdict[]> {
  const proxy = await startProxy({ appPort });
  const profile = mkdtempSync(join(tmpdir(), 'ademruimte-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-quic'],
    // Playwright switches off what keeps a page alive for Back; people have it on.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    locale: 'nl-NL',
    proxy: { server: proxy.url, bypass: '<-loopback>' },
  });
  const problems: string[] = [];
  try {
    problems.push(...(await wipeAndLook(context, profile, marks)));
  } catch (error) {
    problems.push(`broken off: ${(error as Error).message.split('\n', 1)[0]}`);
  } finally {
    await context.close();
    await proxy.close();
  }
  for (const text of [KEPT, NOT_KEPT]) {
    problems.push(...findInFiles(profile, text).map((path) => `${text} is still in ${relative(profile, path)}`));
  }
  rmSync(profile, { recursive: true, force: true });
  return [
    { what: 'after "wis alles" nothing is left in the folder of the browser, in another tab or behind Back', problems },
  ];
}

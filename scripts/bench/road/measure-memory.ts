import type { Browser, CDPSession, Page } from '@playwright/test';
import { metric } from './conditions.ts';
import { PHONE } from './measure-check.ts';

/** What a document holds, what can go taken away. */
interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** By how much it grew in {@link JOURNEYS} journeys. */
export interface Growth {
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

export const JOURNEYS = 50;
/** Journeys after which all that is made once has been made. */
const WARM = 5;
const MEGABYTE = 1_000_000;

/** Searches, opens what is found, begins a check, and goes back to the start. */
async function goRound(page: Page): Promise<void> {
  const home = page.locator('.site-header__name');
  await page.locator('.doors button').first().click();
  await page.getByRole('searchbox').fill('oppas');
  await page.locator('.entry-card__open').first().click();
  await page.goBack();
  await page.getByRole('searchbox').fill('');
  await home.click();
  await page.locator('.doors button').nth(1).click();
  await page.locator('.actions .nl-button--primary').first().waitFor();
  await page.goBack();
  await page.locator('.doors').waitFor();
}

async function heldBy(session: CDPSession): Promise<Held> {
  // Twice: what the first round lets go of may be all that held something else.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return {
    heap: await metric(session, 'JSHeapUsedSize'),
    nodes: await metric(session, 'Nodes'),
    listeners: await metric(session, 'JSEventListeners'),
  };
}

/** Goes many journeys in one document of the app at `url`. */
export async function measureGrowth(browser: Browser, url: string): Promise<Growth> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  for (let round = 0; round < WARM; round += 1) await goRound(page);
  const before = await heldBy(session);
  for (let round = 0; round < JOURNEYS; round += 1) await goRound(page);
  const after = await heldBy(session);
  await context.close();
  return {
    megabytes: (after.heap - before.heap) / MEGABYTE,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

import type { Browser } from '@playwright/test';
import { CHEAP_PHONE, imitate } from './conditions.ts';
import { type Noted, noteOpening } from './in-page.ts';

const PATIENCE_MS = 120_000;

/** From opening to the first screen when everything is kept and there is no network, in milliseconds, on a cheap phone. */
export async function measureOfflineStart(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });
  const first = await context.newPage();
  await first.goto(url);
  await first.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: PATIENCE_MS,
  });
  await first.close();
  const page = await context.newPage();
  await page.addInitScript(noteOpening);
  const session = await imitate(context, page, CHEAP_PHONE);
  await session.send('Network.emulateNetworkConditions', {
    offline: true,
    latency: 0,
    downloadThroughput: 0,
    uploadThroughput: 0,
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.doors button').first().waitFor();
  const at = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return (globalThis as unknown as { noted: Noted }).noted.lcp;
  });
  await context.close();
  return at;
}

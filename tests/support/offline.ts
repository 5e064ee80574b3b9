import { expect, type Page } from '@playwright/test';
import type { PrecacheReport } from '../../src/sw/messages.ts';

/** Asks the service worker of the page whether every file is on the device. */
export const precacheReport = (page: Page): Promise<PrecacheReport> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    return new Promise<PrecacheReport>((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
      active?.postMessage({ type: 'CHECK_PRECACHE' }, [port2]);
    });
  });

/** Resolves once the page would open without a network: a worker runs it and has every file. */
export async function waitUntilOfflineReady(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  expect(await precacheReport(page)).toEqual({ complete: true, missing: 0 });
}

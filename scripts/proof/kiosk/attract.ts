import { chromium, type Page } from '@playwright/test';

const LOOK_MS = 5000;

/** Goes into the browser for a moment and out again. The browser goes on. Throws when it cannot be reached. */
export async function inPage<Result>(port: number, use: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: LOOK_MS });
  try {
    // A browser with windows counts parts of itself as pages too.
    const page = browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((each) => each.url().startsWith('http'));
    if (!page) throw new Error('no page');
    page.setDefaultTimeout(LOOK_MS);
    return await use(page);
  } finally {
    await browser.close();
  }
}

/** Whether the invitation stands there and answers. */
export const isInvited = (port: number): Promise<boolean> =>
  inPage(port, (page) => page.evaluate(() => document.querySelector('.attract') !== null)).catch(() => false);

/** Whether the browser holds a copy of the app of its own. */
export const isOfflineReady = (port: number): Promise<boolean> =>
  inPage(port, (page) => page.evaluate(() => navigator.serviceWorker.controller?.state === 'activated')).catch(
    () => false,
  );

/** Leaves the invitation, so that it can come back. */
export const startSession = (port: number): Promise<void> =>
  inPage(port, async (page) => {
    await page.evaluate(() => document.querySelector<HTMLElement>('.attract__start')?.click());
    await page.waitForFunction(() => document.querySelector('.attract') === null);
  });

/** Ends the session as its button does, where nothing was filled in. */
export const endSession = (port: number): Promise<void> =>
  inPage(port, (page) => page.evaluate(() => document.querySelector<HTMLElement>('.done button')?.click()));

/** Keeps the main thread of the page busy for good. */
export async function blockMainThread(port: number): Promise<void> {
  await inPage(port, (page) =>
    page.evaluate(() => {
      setTimeout(() => {
        for (;;);
      }, 100);
    }),
  );
}

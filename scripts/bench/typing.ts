import type { Browser, BrowserContext, Page } from '@playwright/test';

/** How much slower than this machine: about a mid-range phone. */
export const SLOWDOWN = 4;

/** From one painted letter to the next key: a fast typist needs more. */
const PAUSE_MS = 50;

type Noted = { paints: number[]; nextPaint: Promise<void> };

/** Slows the page down as Chromium's developer tools do. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

/**
 * Notes the time from each key press to just after the frame with its results: the callback before a frame is followed by
 * style, layout and paint, and only then by the next message.
 */
function notePaints(): void {
  const noted = globalThis as unknown as Noted;
  noted.paints = [];
  let pressed = 0;
  let painted = () => {};
  const expectPaint = () => {
    noted.nextPaint = new Promise((resolve) => {
      painted = resolve;
    });
  };
  const note = () => {
    noted.paints.push(performance.now() - pressed);
    painted();
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
      expectPaint();
    },
    true,
  );
  addEventListener(
    'input',
    () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = note;
        port2.postMessage(null);
      }),
    true,
  );
}

/** As on a phone: no mouse, whose place would be looked up anew after every change. */
function openPhone(browser: Browser): Promise<BrowserContext> {
  const viewport = { width: 360, height: 740 };
  return browser.newContext({ viewport, hasTouch: true, isMobile: true, locale: 'nl-NL', serviceWorkers: 'block' });
}

/** The finding page of the app at `url`, with the catalogue of the region there and the word lists read. */
export async function openFinding(browser: Browser, url: string, region: string): Promise<Page> {
  const page = await (await openPhone(browser)).newPage();
  await page.addInitScript(notePaints);
  await page.goto(url);
  await page.locator('.doors button').first().tap();
  await page.locator('#place').tap();
  await page.locator('#place-field').fill(region.replaceAll('-', ' '));
  await page.locator('#place-field').press('Enter');
  await page.getByRole('searchbox').fill('oppas');
  await page.locator('.cards').first().waitFor();
  await page.getByRole('searchbox').fill('');
  return page;
}

/** The finder of another program, with its entries read. */
export async function openOther(browser: Browser, url: string): Promise<Page> {
  const page = await (await openPhone(browser)).newPage();
  await page.addInitScript(notePaints);
  await page.goto(url);
  await page.locator('.cards li').first().waitFor();
  return page;
}

/** A page that does nothing but repeat what is typed: what no program can be faster than. */
export async function openBareField(browser: Browser): Promise<Page> {
  const page = await (await openPhone(browser)).newPage();
  await page.setContent('<input type="search"><p></p>');
  await page.evaluate(notePaints);
  await page.evaluate(() => {
    const field = document.querySelector('input') as HTMLInputElement;
    field.oninput = () => (document.querySelector('p') as HTMLElement).replaceChildren(field.value);
  });
  return page;
}

/** Reads how long the main thread of a page has worked, in milliseconds: other programs on the machine do not count. */
async function workMeter(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/** For each key press, in milliseconds: the time until the results are painted, and what the main thread worked for it. */
export interface KeyTimes {
  readonly painted: readonly number[];
  readonly worked: readonly number[];
}

/** Types each query letter by letter into the empty field. */
export async function typeQueries(page: Page, queries: readonly string[]): Promise<KeyTimes> {
  const meter = await workMeter(page);
  const field = page.locator('input[type="search"]');
  const worked: number[] = [];
  const painted: number[] = [];
  for (const query of queries) {
    await field.fill('');
    await field.focus();
    await page.waitForTimeout(PAUSE_MS);
    await page.evaluate(() => {
      (globalThis as unknown as Noted).paints = [];
    });
    for (const letter of query) {
      const before = await meter();
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.evaluate(() => (globalThis as unknown as Noted).nextPaint);
      worked.push((await meter()) - before);
      await page.waitForTimeout(PAUSE_MS);
    }
    painted.push(...(await page.evaluate(() => (globalThis as unknown as Noted).paints)));
  }
  return { painted, worked };
}

import type { Page } from '@playwright/test';
import { beginCheck } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { nl } from '../../support/text.ts';
import { expect, test } from '../fixtures.ts';

/** Keeps files back until they are let go. */
async function hold(page: Page, files: RegExp): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** All but the first screen, and the script that draws that too. */
const holdTheRest = (page: Page) => hold(page, /assets\/(?:first-pages|pages|text|data)-/);
const holdTheApp = (page: Page) => hold(page, /assets\/index-.*\.js$/);

const contentOf = (page: Page) => page.locator('#app').evaluate((root) => root.innerHTML);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first screen stands, and says that the checks need JavaScript', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
    const words = page.locator('noscript p');
    await expect(words).toHaveText(/heeft JavaScript nodig voor de checks/);
    // Its buttons do nothing then, the one to speak with someone too: so who can be called is said above them.
    for (const number of ['112', '088 0767 000'])
      await expect(words.getByRole('link', { name: number })).toBeInViewport({ ratio: 1 });
    await expect(page.getByText('Even geduld')).toBeHidden();
  });
});

test.describe('on a first visit', () => {
  test.use({ serviceWorkers: 'block', expected: /registration blocked/ });

  test('the app draws what stands in the page already', async ({ page, browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const plain = await context.newPage();
    await plain.goto('./');
    const letGo = await holdTheRest(page);
    await page.goto('./');
    await expect(page.locator('#first-words')).toHaveCount(0);
    expect(await contentOf(page)).toBe(await contentOf(plain));
    letGo();
    await context.close();
  });

  for (const [name, viewport] of Object.entries({
    telephone: { width: 360, height: 640 },
    desk: { width: 1280, height: 800 },
  })) {
    test(`nothing moves when the app and the rest arrive: ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(() => {
        const moved: string[] = [];
        Object.assign(window, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Element }[] })[])
            moved.push(...entry.sources.map(({ node }) => node.outerHTML?.slice(0, 80) ?? node.nodeName));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const letGo = await holdTheApp(page);
      await page.goto('./', { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
      letGo();
      await page.waitForResponse(/regions\/zuid-limburg/);
      await expect(page.locator('html')).not.toHaveAttribute('data-pages', 'failed');
      expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
    });
  }

  test('what is pressed before the app is there is not lost', async ({ page }) => {
    const letGo = await holdTheApp(page);
    await page.goto('./', { waitUntil: 'commit' });
    await page
      .getByRole('main')
      .getByRole('button', { name: nl('start.find') })
      .click();
    letGo();
    await expect(page.getByRole('searchbox')).toBeVisible();
  });

  test('a language chosen before the app is there is not lost', async ({ page }) => {
    const letGo = await holdTheApp(page);
    await page.goto('./', { waitUntil: 'commit' });
    await page.getByRole('main').getByRole('button', { name: 'English' }).click();
    letGo();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('who is on the way to another page', () => {
  test.use({ serviceWorkers: 'block', expected: /registration blocked/ });

  for (const address of ['./#/help', './?kiosk'])
    test(`sees nothing of the first screen: ${address}`, async ({ page }) => {
      const letGo = await holdTheApp(page);
      await page.goto(address, { waitUntil: 'commit' });
      await expect(page.getByText('Even geduld')).toBeVisible();
      await expect(page.getByText(nl('start.title'))).toBeHidden();
      letGo();
      await expect(page.getByText('Even geduld')).toBeHidden();
    });
});

test.describe('who reads another language', () => {
  test.use({ serviceWorkers: 'block', expected: /registration blocked/, locale: 'en-GB' });

  test('sees no Dutch screen before their own', async ({ page }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const heading = document.querySelector('#main h1');
        if (heading?.checkVisibility()) seen.push(heading.textContent ?? '');
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('#main h1')).toBeVisible();
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen).not.toContain(nl('start.title'));
  });
});

test.describe('who was here before', () => {
  test.use({ hasTouch: true });

  /** Opens the app once more; whether it took over the first screen that stands in the page, or drew one anew. */
  async function isTakenOver(page: Page): Promise<boolean> {
    const again = await page.context().newPage();
    await again.addInitScript(() => {
      new MutationObserver((_, observer) => {
        const inPage = document.querySelector('#app h1');
        if (!inPage) return;
        Object.assign(window, { inPage });
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await again.goto('./');
    await expect(again.locator('#first-words')).toHaveCount(0);
    return again.evaluate(
      () => document.querySelector('#app h1') === (window as unknown as { inPage: Element }).inPage,
    );
  }

  test('and kept nothing finds the first screen without waiting for the app', async ({ page }) => {
    await page.goto('./');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(await isTakenOver(page)).toBe(true);
  });

  test('and kept answers waits for what is theirs', async ({ page }) => {
    await page.goto('./');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await beginCheck(page, touch(), 'positieve-gezondheid', true);
    await touch().choose(page.getByRole('radio').nth(4));
    await page.getByRole('button', { name: nl('check.question.next') }).tap();
    await expect
      .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
      .toEqual(['ademruimte']);
    expect(await isTakenOver(page)).toBe(false);
  });
});

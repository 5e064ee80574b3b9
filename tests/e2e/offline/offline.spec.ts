import { serve } from '../../../scripts/host/serve.mjs';
import { precacheReport, waitUntilOfflineReady } from '../../support/offline.ts';
import { nl } from '../../support/text.ts';
import { expect, test } from '../fixtures.ts';

test('opens without a server after the first visit', async ({ page, context }) => {
  const server = await serve({ folder: 'dist', port: 0 });
  await page.goto(server.url);
  await waitUntilOfflineReady(page);
  await expect(page.getByText(nl('start.offline'))).toBeVisible();

  await server.close();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: nl('start.find') }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('sends an unknown address to the start, with and without a network', async ({ page, context }) => {
  await page.goto('./');
  await waitUntilOfflineReady(page);
  for (const offline of [false, true]) {
    await context.setOffline(offline);
    await page.goto('./een/oud/adres');
    await expect(page).toHaveURL('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test.describe('a file that is not there', () => {
  test.use({ expected: /ERR_INTERNET_DISCONNECTED/ });

  test('is not answered with a page', async ({ page, context }) => {
    await page.goto('./');
    await waitUntilOfflineReady(page);
    await context.setOffline(true);
    // In a page of its own: the browser's error page would still be loading in this one.
    const other = await context.newPage();
    await expect(other.goto('./folder.pdf')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await other.close();
  });
});

test('fetches again what the browser threw away', async ({ page }) => {
  await page.goto('./');
  await waitUntilOfflineReady(page);
  const left = await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.includes('precache')) ?? '';
    const cache = await caches.open(name);
    const [first, second] = await cache.keys();
    if (first && second) await Promise.all([cache.delete(first), cache.delete(second)]);
    return (await cache.keys()).length;
  });
  expect(await precacheReport(page)).toEqual({ complete: true, missing: 0 });
  const count = await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.includes('precache')) ?? '';
    return (await (await caches.open(name)).keys()).length;
  });
  expect(count).toBe(left + 2);
});

test.describe('without service workers', () => {
  test.use({ serviceWorkers: 'block', expected: /blocked by Playwright/ });

  test('the app works, and promises nothing offline', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(nl('start.offline'))).toBeHidden();
  });
});

test('the app works when the browser refuses to keep files', async ({ page }) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('no', 'UnknownError'));
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

import type { Page } from '@playwright/test';
import { serve } from '../../../scripts/host/serve.mjs';
import { answerAll, beginCheck } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { waitUntilOfflineReady } from '../../support/offline.ts';
import { nl, textIn } from '../../support/text.ts';
import { chooseLanguage, goTo, leaveQuestion } from '../../support/ways.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

test.use({ hasTouch: true });

const press = (page: Page, key: Parameters<typeof nl>[0]) =>
  page.getByRole('button', { name: nl(key), exact: true }).tap();

async function openCheck(page: Page): Promise<void> {
  await leaveQuestion(page);
  await press(page, 'shell.footer.privacy');
  await press(page, 'info.verify.open');
  await expect(page.getByRole('heading', { level: 1, name: nl('info.verify.title') })).toBeVisible();
}

/** The addresses in the list of requests, with who asked. */
async function listed(page: Page): Promise<string[]> {
  return page.locator('.request-list li').allTextContents();
}

test('can be linked to, and from the page about privacy', async ({ page }) => {
  await page.goto('./#/check');
  await expect(page.getByRole('heading', { level: 1, name: nl('info.verify.title') })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await openCheck(page);
  await expect(page.getByText(/npm run verify-deployment -- http/)).toBeVisible();
  await expectAccessible(page);
});

test('lists exactly the requests that the server got on a first visit', async ({ page }) => {
  const server = await serve({ folder: 'dist', port: 0 });
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(server.url);
  await waitUntilOfflineReady(page);
  await openCheck(page);
  const shown = (await listed(page)).map((line) => line.split(' ')[0] ?? '').sort();
  // The worker itself is asked for by the browser, which no page can see; the page says so.
  const expected = asked.filter((path) => path !== '/sw.js').sort();
  expect(shown).toEqual(expected);
  const count = textIn('nl', 'info.verify.requests.count_other', { count: expected.length });
  await expect(page.getByText(count)).toBeVisible();
  await server.close();
});

test('counts nothing during a whole check with the network off', async ({ page, context }) => {
  const server = await serve({ folder: 'dist', port: 0 });
  await page.goto(server.url);
  await waitUntilOfflineReady(page);
  await server.close();
  await context.setOffline(true);
  await page.reload();
  await beginCheck(page, touch(), 'positieve-gezondheid', false);
  await answerAll(page, touch(), () => 3);
  await goTo(page, 'find');
  await page.getByRole('searchbox').fill('eenzaam');
  await openCheck(page);
  await expect(page.getByText(textIn('nl', 'info.verify.requests.count_other', { count: 0 }))).toBeVisible();
  expect(await listed(page)).toEqual([]);
});

test('adds a request to the list the moment it is made, whoever makes it', async ({ page }) => {
  await page.goto('./');
  await waitUntilOfflineReady(page);
  await page.reload();
  await openCheck(page);
  expect(await listed(page)).toEqual([]);
  await page.evaluate(() => fetch('./sw.js?from-the-page'));
  await expect.poll(() => listed(page)).toEqual([expect.stringContaining('from-the-page')]);
});

test('tells what is kept here by reading it from the browser', async ({ page }) => {
  await page.goto('./');
  await waitUntilOfflineReady(page);
  await openCheck(page);
  await expect(page.getByText(nl('info.verify.kept.none'))).toBeVisible();
  await expect(page.getByText(/workbox-precache.*: \d\d stuks/)).toBeVisible();
  await goTo(page, 'start');
  await beginCheck(page, touch(), 'positieve-gezondheid', true);
  await openCheck(page);
  await press(page, 'info.verify.kept.again');
  await expect(page.getByText(/^ademruimte: 2 stuks, \d+\.\d kB$/)).toBeVisible();
});

test('looking makes no database and no request', async ({ page, context }) => {
  await page.goto('./');
  await waitUntilOfflineReady(page);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await openCheck(page);
  await press(page, 'info.verify.kept.again');
  await expect(page.getByText(nl('info.verify.kept.none'))).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(requests).toEqual([]);
});

test('is there in English too', async ({ page }) => {
  await page.goto('./#/check');
  await chooseLanguage(page, 'en');
  await expect(page.getByRole('heading', { level: 1, name: textIn('en', 'info.verify.title') })).toBeVisible();
  await expect(page.getByText(textIn('en', 'info.verify.kept.none'))).toBeVisible();
});

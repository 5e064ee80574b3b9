import { readFileSync } from 'node:fs';
import {
  cutOff,
  type DeployServer,
  type Fault,
  instead,
  missing,
  pageInstead,
  redirect,
  startDeployServer,
} from '../../support/deploy-server.ts';
import { nl } from '../../support/text.ts';
import { expectVersion, firstScript, install, lookForUpdate, NEXT, NOW, takeUpdate } from '../../support/versions.ts';
import { chooseLanguage } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

// A browser tells the console of a worker script that it cannot use.
test.use({ hasTouch: true, expected: /sw\.js|ServiceWorker|Failed to load resource/ });

let server: DeployServer;
test.beforeEach(async () => {
  server = await startDeployServer(NOW);
});
test.afterEach(() => server.close());

const SCRIPT = firstScript(NEXT);
const otherScript = readFileSync(`${NEXT}${SCRIPT}`, 'utf8').replace('Ademruimte', 'ademruimte');

/** What the newer version has wrong, where, and how the attempt to install it must end. */
const BAD_DEPLOYS: readonly (readonly [string, string, Fault, string])[] = [
  ['a file that is not there', SCRIPT, missing, 'redundant'],
  ['a page instead of a script', SCRIPT, pageInstead, 'redundant'],
  ['a script with another letter in it', SCRIPT, instead(otherScript, 'text/javascript'), 'redundant'],
  ['a connection that breaks', SCRIPT, cutOff, 'redundant'],
  ['a file that is redirected to another', SCRIPT, redirect('/robots.txt'), 'redundant'],
  ['no worker', '/sw.js', missing, 'TypeError'],
  ['a page instead of a worker', '/sw.js', pageInstead, 'SecurityError'],
  ['a redirected worker', '/sw.js', redirect('/robots.txt'), 'TypeError'],
  ['a worker that is cut short', '/sw.js', instead('const precache = ', 'text/javascript'), 'TypeError'],
  ['a wifi that wants a login', '*', pageInstead, 'SecurityError'],
  [
    'half an upload: a new worker beside an old script',
    SCRIPT,
    instead(readFileSync(`${NOW}${firstScript(NOW)}`), 'text/javascript'),
    'redundant',
  ],
];

test('the old version stays whole through every bad deploy, until a good one is chosen', async ({ page }) => {
  await install(page, server);
  server.deploy(NEXT);
  for (const [what, path, fault, outcome] of BAD_DEPLOYS) {
    await test.step(what, async () => {
      server.faults.clear();
      server.faults.set(path, fault);
      expect(await lookForUpdate(page)).toBe(outcome);
      await page.reload();
      await expectVersion(page, NOW);
      await expect(page.getByText(nl('start.offline'))).toBeVisible();
      await expect(page.getByText(nl('shell.update.text'))).toBeHidden();
    });
  }
  server.faults.clear();
  expect(await lookForUpdate(page)).toBe('installed');
  await expectVersion(page, NOW);
  await takeUpdate(page);
});

test('a start page that is redirected to the address of the app does no harm', async ({ page, context }) => {
  server.faults.set('/index.html', redirect('/'));
  await install(page, server);
  await server.close();
  await context.setOffline(true);
  await page.reload();
  await expectVersion(page, NOW);
});

test('a page of the old version finds its files although the server deleted them', async ({ page }) => {
  await install(page, server);
  server.deploy(NEXT);
  server.faults.set('*', missing);
  await chooseLanguage(page, 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('with every kept file gone and no network, a page says so in Dutch', async ({ page, context }) => {
  await install(page, server);
  await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
  await server.close();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Deze pagina kan nu niet open' })).toBeVisible();
  await expect(page.getByRole('link', { name: '112' })).toBeVisible();
});

test('a hole in what is kept ends the promise, is filled at the next start, and the promise is back', async ({
  page,
}) => {
  await install(page, server);
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.includes('precache')) ?? '';
    const cache = await caches.open(name);
    const lost = (await cache.keys()).find(({ url }) => url.includes('/regions/nl.json'));
    if (lost) await cache.delete(lost);
  });
  server.faults.set('/regions/nl.json', missing);
  await page.reload();
  await expect(page.getByText(nl('start.onlineOnly'))).toBeVisible();
  await expect(page.getByText(nl('start.offline'))).toBeHidden();

  server.faults.clear();
  await page.reload();
  await expect(page.getByText(nl('start.offline'))).toBeVisible();
  await expect(page.getByText(nl('start.onlineOnly'))).toBeHidden();
});

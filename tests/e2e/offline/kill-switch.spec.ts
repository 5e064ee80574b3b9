import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beginCheck, textsOf } from '../../support/check.ts';
import { type DeployServer, instead, startDeployServer } from '../../support/deploy-server.ts';
import { touch } from '../../support/input-methods.ts';
import { waitUntilOfflineReady } from '../../support/offline.ts';
import { nl } from '../../support/text.ts';
import { install, lookForUpdate, NOW } from '../../support/versions.ts';
import { expect, test } from '../fixtures.ts';

const CHECK = 'positieve-gezondheid';
const KILL_SWITCH = readFileSync('deploy/kill-switch/sw.js', 'utf8');

test.use({ hasTouch: true });

let server: DeployServer;
test.beforeEach(async () => {
  server = await startDeployServer(NOW);
});
test.afterEach(() => server.close());

/** Fails unless the worker and its files are gone and the database is there. */
const expectGone = (page: Page) =>
  expect(async () =>
    expect(await leftOver(page)).toEqual({ workers: 0, caches: [], databases: ['ademruimte'] }),
  ).toPass();

const leftOver = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));

test('takes away the worker and its files, and nothing that a person stored', async ({ page, context }) => {
  const resume = page.getByRole('button', { name: nl('start.resume', { title: textsOf(CHECK).title }) });
  await install(page, server);
  // A window in the middle of a check of which nothing is kept.
  const busy = await context.newPage();
  await busy.goto(server.url);
  await beginCheck(busy, touch(), CHECK, false);
  await page.bringToFront();
  await beginCheck(page, touch(), CHECK, true);
  await touch().choose(page.getByRole('radio').nth(4));
  await page.getByRole('button', { name: nl('check.question.next') }).tap();
  await page.reload();
  await expect(resume).toBeVisible();

  await page.evaluate(() => Object.assign(window, { isOld: true }));
  server.faults.set('/sw.js', instead(KILL_SWITCH, 'text/javascript'));
  // Chromium may let the new worker wait until someone asks about workers, which this does: so do not wait for the reload first.
  void lookForUpdate(page).catch(() => undefined);
  await expectGone(page);
  await expect(async () => expect(await page.evaluate(() => 'isOld' in window)).toBe(false)).toPass();
  await expect(resume).toBeVisible();
  // It is still on the host, and a window of the old version is still open.
  await page.reload();
  await expectGone(page);
  await expect(resume).toBeVisible();

  // Nothing was taken from whoever was busy.
  await expect(busy.getByRole('radio').first()).toBeVisible();
  await busy.close();

  // The next good version starts as on a first visit.
  server.faults.clear();
  await page.reload();
  await waitUntilOfflineReady(page);
  await expect(resume).toBeVisible();
});

import type { Page } from '@playwright/test';
import { type DeployServer, startDeployServer } from '../../support/deploy-server.ts';
import { nl } from '../../support/text.ts';
import { expectVersion, install, lookForUpdate, NEXT, NOW } from '../../support/versions.ts';
import { expect, test } from '../fixtures.ts';

const FIVE_MINUTES = 5 * 60 * 1000;

let server: DeployServer;
test.beforeEach(async ({ page }) => {
  server = await startDeployServer(NOW);
  await page.clock.install();
  await install(page, server);
  server.deploy(NEXT);
  expect(await lookForUpdate(page)).toBe('installed');
});
test.afterEach(() => server.close());

/** Puts the window out of sight, as another app in front of it does, for a time in milliseconds. */
async function leaveFor(page: Page, time: number): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.fastForward(time);
}

const comeBack = (page: Page) =>
  page.evaluate(() => {
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
  });

test('the start screen changes to a new version after five minutes out of sight, not sooner', async ({ page }) => {
  await leaveFor(page, FIVE_MINUTES - 10_000);
  await comeBack(page);
  await page.clock.fastForward(FIVE_MINUTES);
  await expect(page.getByText(nl('shell.update.text'))).toBeVisible();
  await expectVersion(page, NOW);

  await leaveFor(page, FIVE_MINUTES);
  await expectVersion(page, NEXT);
});

test('anywhere else, someone who comes back finds what they left', async ({ page }) => {
  await page.getByRole('button', { name: nl('start.find') }).click();
  await leaveFor(page, 2 * FIVE_MINUTES);
  await comeBack(page);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.getByText(nl('shell.update.text'))).toBeVisible();
  await expectVersion(page, NOW);
});

test('with another window open, nothing changes by itself', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(server.url);
  await leaveFor(page, 2 * FIVE_MINUTES);
  await expect(page.getByText(nl('shell.update.text'))).toBeVisible();
  await expect(other.getByText(nl('shell.update.text'))).toBeVisible();
  await Promise.all([expectVersion(page, NOW), expectVersion(other, NOW)]);
});

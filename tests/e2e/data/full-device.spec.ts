import type { CDPSession } from '@playwright/test';
import { type DeployServer, startDeployServer } from '../../support/deploy-server.ts';
import { precacheReport } from '../../support/offline.ts';
import { nl } from '../../support/text.ts';
import { expectVersion, install, lookForUpdate, NEXT, NOW, takeUpdate } from '../../support/versions.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

let server: DeployServer;
test.beforeEach(async () => {
  server = await startDeployServer(NOW);
});
test.afterEach(() => server.close());

const limit = (device: CDPSession, bytes?: number) =>
  device.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(server.url).origin,
    ...(bytes !== undefined && { quotaSize: bytes }),
  });

test('without room for a newer version, the old one stays whole', async ({ page, context }) => {
  await install(page, server);
  const device = await context.newCDPSession(page);
  await limit(device, 100_000);
  server.deploy(NEXT);
  expect(await lookForUpdate(page)).toBe('redundant');
  await page.reload();
  await expectVersion(page, NOW);
  expect(await precacheReport(page)).toEqual({ complete: true, missing: 0 });

  await limit(device);
  expect(await lookForUpdate(page)).toBe('installed');
  await takeUpdate(page);
});

test('without room on a first visit, the app says so and works with internet', async ({ page, context }) => {
  await limit(await context.newCDPSession(page), 100_000);
  await page.goto(server.url);
  await expect(page.getByText(nl('start.onlineOnly'))).toBeVisible();
  await expect(page.getByText(nl('start.offline'))).toBeHidden();
  await page.getByRole('button', { name: nl('start.find') }).tap();
  await expect(page.getByRole('searchbox')).toBeVisible();
});

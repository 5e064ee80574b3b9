import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { serve } from '../../../scripts/host/serve.mjs';
import { doneButton, expectInvitation, SCREEN, startButton } from '../../support/kiosk.ts';
import { waitUntilOfflineReady } from '../../support/offline.ts';
import { test } from '../fixtures.ts';

test.use(SCREEN);

test('a newer version leaves a session alone, and is there for the next one', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ademruimte-'));
  cpSync('dist', folder, { recursive: true });
  const server = await serve({ folder, port: 0 });
  const nextPage = readFileSync('dist-next/index.html', 'utf8');
  const isNew = async () => nextPage.includes((await page.locator('script[type=module]').getAttribute('src')) ?? '?');
  try {
    await page.goto(`${server.url}?kiosk`);
    await waitUntilOfflineReady(page);
    await startButton(page).tap();
    rmSync(folder, { recursive: true });
    cpSync('dist-next', folder, { recursive: true });
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
    await expect(doneButton(page)).toBeVisible();
    expect(await isNew()).toBe(false);
    await doneButton(page).tap();
    await expect.poll(isNew, { timeout: 20_000 }).toBe(true);
    await expectInvitation(page);
    expect(new URL(page.url()).search).toBe('?kiosk');
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../../scripts/host/serve.mjs';
import { beginCheck, textsOf } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { waitUntilOfflineReady } from '../../support/offline.ts';
import { nl } from '../../support/text.ts';
import { expect, test } from '../fixtures.ts';

const reloadsOf = (page: Page): (() => number) => {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return () => loads;
};

test.use({ hasTouch: true });

test('a newer version waits until someone asks for it, then every tab changes once', async ({ page, context }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ademruimte-'));
  cpSync('dist', folder, { recursive: true });
  const server = await serve({ folder, port: 0 });
  const nextPage = readFileSync('dist-next/index.html', 'utf8');
  const notice = page.getByText(nl('shell.update.text'));
  const isNew = async (tab: Page) =>
    nextPage.includes((await tab.locator('script[type=module]').getAttribute('src')) ?? '?');
  try {
    await page.goto(server.url);
    await waitUntilOfflineReady(page);
    const other = await context.newPage();
    await other.goto(server.url);
    await expect(notice).toBeHidden();

    rmSync(folder, { recursive: true });
    cpSync('dist-next', folder, { recursive: true });
    await page.reload();
    await expect(notice).toBeVisible();
    expect([await isNew(page), await isNew(other)]).toEqual([false, false]);

    // Nobody is asked about versions in the middle of a check.
    await page
      .getByRole('main')
      .getByRole('button', { name: textsOf('positieve-gezondheid').title })
      .click();
    await expect(notice).toBeHidden();
    await page.goBack();
    await expect(notice).toBeVisible();

    // A tab with answers that are kept nowhere is left alone.
    const busy = await context.newPage();
    await busy.goto(server.url);
    await beginCheck(busy, touch(), 'positieve-gezondheid', false);
    const busyReloads = reloadsOf(busy);

    const [reloads, otherReloads] = [reloadsOf(page), reloadsOf(other)];
    await page.getByRole('button', { name: nl('shell.update.now') }).click();
    await expect(notice).toBeHidden();
    await expect.poll(otherReloads).toBe(1);
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
    expect([await isNew(page), await isNew(other)]).toEqual([true, true]);
    expect([reloads(), otherReloads(), busyReloads()]).toEqual([1, 1, 0]);
    await expect(busy.getByRole('radio').first()).toBeVisible();
    expect(
      await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('precache')).length),
    ).toBe(1);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

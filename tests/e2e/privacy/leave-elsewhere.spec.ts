import type { Page } from '@playwright/test';
import { serve } from '../../../scripts/host/serve.mjs';
import { waitUntilOfflineReady } from '../../support/offline.ts';
import { nl } from '../../support/text.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

/** The app as a deployment would build it that names another site. */
async function openWith(page: Page, leaveTo: string): Promise<void> {
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        '&quot;leaveTo&quot;:null',
        `&quot;leaveTo&quot;:&quot;${leaveTo}&quot;`,
      );
      expect(body).toContain(leaveTo);
      await route.fulfill({ response, body });
    },
    { times: 1 },
  );
  await page.goto('./');
}

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: nl('shell.nav.help'), exact: true }).tap();
  await page
    .getByRole('complementary')
    .getByRole('button', { name: nl('shell.exit.now') })
    .tap();
}

const recipe = (page: Page) => page.getByRole('heading', { level: 1, name: 'Linzensoep met wortel' });

test('goes to the site that a deployment names, which does not learn where from; Back finds the recipe', async ({
  page,
}) => {
  // Any page of another origin will do.
  const other = await serve({ folder: 'dist', port: 0 });
  const target = `${other.url}robots.txt`;
  await openWith(page, target);
  const asking = page.waitForRequest(target);
  await leave(page);
  expect((await (await asking).allHeaders())['referer']).toBeUndefined();
  await expect(page).toHaveURL(target);
  await page.goBack();
  await expect(recipe(page)).toBeVisible();
  await other.close();
});

test('without a network it is the recipe all the same, and the page about it says so', async ({ page, context }) => {
  await openWith(page, 'https://www.voorbeeld.nl/weer');
  await waitUntilOfflineReady(page);
  await page.getByRole('button', { name: nl('shell.nav.help'), exact: true }).tap();
  await page.getByRole('button', { name: nl('shell.exit.what') }).tap();
  await expect(page.getByText(nl('safety.leave.toSite', { site: 'www.voorbeeld.nl' }))).toBeVisible();
  await context.setOffline(true);
  await leave(page);
  await expect(recipe(page)).toBeVisible();
});

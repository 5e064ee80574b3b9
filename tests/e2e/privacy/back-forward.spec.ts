import { type Browser, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, findWholeBrowser } from '../../../scripts/browser.mjs';
import { nl } from '../../support/text.ts';
import { goTo, leaveQuestion } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

// A page that a browser keeps whole for Back comes back with its memory. The headless shell keeps none, so this needs
// a whole browser; it is skipped, and says so, where there is none.
const executablePath = findWholeBrowser();
test.skip(!executablePath, 'no whole Chromium on this machine');

const TYPED = 'zwanenmeer';
let browser: Browser;

test.beforeAll(async () => {
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: BROWSER_ARGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
test.afterAll(() => browser.close());

const press = (page: Page, key: Parameters<typeof nl>[0]) =>
  page.getByRole('button', { name: nl(key), exact: true }).click();

/** Back as people press it; Playwright's own waits for a load that a kept page never has. */
const goBack = (page: Page) => page.evaluate(() => void setTimeout(() => history.back()));
const isKeptWhole = (page: Page) => page.evaluate(() => (window as { cameBack?: boolean }).cameBack ?? false);

async function openAndType(baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'nl-NL' });
  const page = await context.newPage();
  await page.addInitScript(() =>
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) (window as { cameBack?: boolean }).cameBack = true;
    }),
  );
  await page.goto('./');
  await goTo(page, 'find');
  await page.getByRole('searchbox').fill(TYPED);
  return page;
}

/** All that someone could read, the words in fields included. */
const readable = (page: Page) =>
  page.evaluate(() => document.body.innerText + [...document.querySelectorAll('input')].map(({ value }) => value));

test('Back to a page that was left brings it back whole, in this browser', async ({ baseURL }) => {
  const page = await openAndType(baseURL);
  await page.goto('./robots.txt');
  await goBack(page);
  await expect.poll(() => isKeptWhole(page).catch(() => false)).toBe(true);
  await expect(page.getByRole('searchbox')).toHaveValue(TYPED);
  await page.context().close();
});

test('Back after a wipe shows the start, also from another site', async ({ baseURL }) => {
  const page = await openAndType(baseURL);
  await leaveQuestion(page);
  await press(page, 'shell.footer.data');
  await press(page, 'data.wipe');
  await press(page, 'data.wipeConfirm');
  const start = page.getByRole('heading', { level: 1, name: nl('start.title') });
  await expect(start).toBeVisible();
  await page.goto('./robots.txt');
  for (let steps = 0; steps < 3; steps += 1) {
    await goBack(page);
    await expect(start).toBeVisible();
    expect(await readable(page)).not.toContain(TYPED);
  }
  await page.context().close();
});

test('Back after "snel weg" shows the other page', async ({ baseURL }) => {
  const page = await openAndType(baseURL);
  await press(page, 'shell.nav.help');
  await page
    .getByRole('complementary')
    .getByRole('button', { name: nl('shell.exit.now') })
    .click();
  const recipe = page.getByRole('heading', { level: 1, name: 'Linzensoep met wortel' });
  await expect(recipe).toBeVisible();
  await goBack(page);
  await expect(recipe).toBeVisible();
  expect(await readable(page)).not.toContain(TYPED);
  await page.context().close();
});

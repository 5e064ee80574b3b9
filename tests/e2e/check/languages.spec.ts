import type { Page } from '@playwright/test';
import { beginCheck, textsOf } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { waitUntilOfflineReady } from '../../support/offline.ts';
import { nl, textIn } from '../../support/text.ts';
import { chooseLanguage, goTo, openMenu } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

const en = (key: string) => textIn('en', key);

test.use({ hasTouch: true });

test('speaks English throughout, and says so to screen readers', async ({ page }) => {
  await page.goto('./');
  await chooseLanguage(page, 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('start.title'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: textsOf('mantelzorg', 'en').title }).tap();
  await expect(page.getByRole('button', { name: en('check.intro.begin') })).toBeVisible();
  await goTo(page, 'find', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('find.title'));

  // The catalogue stays Dutch, and says so to screen readers.
  await page.getByRole('searchbox').fill('lonely');
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().tap();
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang=nl]')).toBeVisible();
});

test('goes on at the heading for who chooses a language on the first screen by keyboard', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('main').getByRole('button', { name: 'English' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: en('start.title') })).toBeFocused();
});

test('remembers the language for who keeps things here', async ({ page }) => {
  await page.goto('./');
  await beginCheck(page, touch(), 'positieve-gezondheid', true);
  await page.getByRole('button', { name: nl('ui.back') }).tap();
  await chooseLanguage(page, 'en');
  await expect(page.getByRole('button', { name: en('check.intro.continue') })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('start.title'));
});

async function inEnglish(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByLabel(nl('shell.footer.language')).selectOption('English');
}

test('keeps the chosen language on the device, and no other beside Dutch', async ({ page, context }) => {
  await page.goto('./');
  await waitUntilOfflineReady(page);
  const kept = () =>
    page.evaluate(async () => {
      const caches_ = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return caches_.flat().filter(({ url }) => url.includes('text-en')).length;
    });
  expect(await kept()).toBe(0);
  await inEnglish(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('start.title'));
  await expect.poll(kept).toBe(2);

  await context.setOffline(true);
  await page.reload();
  await inEnglish(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('start.title'));
  await page.getByRole('button', { name: textsOf('mantelzorg', 'en').title }).tap();
  await expect(page.getByRole('button', { name: en('check.intro.begin') })).toBeVisible();

  await openMenu(page, 'en');
  await page.getByLabel(en('shell.footer.language')).selectOption('Nederlands');
  await expect(page.getByRole('button', { name: nl('check.intro.begin') })).toBeVisible();
  await expect.poll(kept).toBe(0);
});

test.describe('when a language cannot be fetched', () => {
  test.use({ serviceWorkers: 'block', expected: /ERR_FAILED|blocked by Playwright/ });

  test('the app says so, stays Dutch, and does not ask again at every answer', async ({ page }) => {
    const asked: string[] = [];
    await page.route('**/assets/text-en-*.json', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.goto('./');
    await inEnglish(page);
    await expect(page.getByText(nl('shell.error.language'))).toBeVisible();
    await expect(page.getByLabel(nl('shell.footer.language'))).toHaveValue('nl');
    await beginCheck(page, touch(), 'positieve-gezondheid', false);
    for (let question = 0; question < 4; question += 1) {
      await touch().choose(page.getByRole('radio').nth(question));
      await page.getByRole('button', { name: nl('check.question.next') }).tap();
    }
    expect(asked.length).toBe(2);
    expect(new Set(asked).size).toBe(2);
  });

  test('nobody gets half of it, and choosing it again is another try', async ({ page }) => {
    await page.route('**/assets/text-en-rest-*.json', (route) => route.abort(), { times: 1 });
    await page.goto('./');
    await inEnglish(page);
    await expect(page.getByText(nl('shell.error.language'))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl('start.title'));
    await inEnglish(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('start.title'));
  });
});

test.describe('when a language is not as it was built', () => {
  test.use({ serviceWorkers: 'block', expected: /integrity|digest|blocked by Playwright/ });

  test('the app does not take it', async ({ page }) => {
    await page.route('**/assets/text-en-check-*.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('"]', '!"]') });
    });
    await page.goto('./');
    await inEnglish(page);
    await expect(page.getByText(nl('shell.error.language'))).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  });
});

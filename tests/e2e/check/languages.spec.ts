import { beginCheck } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { nl, textIn } from '../../support/text.ts';
import { expect, test } from '../fixtures.ts';

const en = (key: string) => textIn('en', key);

test.use({ hasTouch: true });

test('speaks English throughout, and says so to screen readers', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel(nl('shell.footer.language')).selectOption('English');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('start.title'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('main').getByRole('button').first().tap();
  await expect(page.getByRole('button', { name: en('check.intro.begin') })).toBeVisible();
  await page.getByRole('button', { name: en('shell.nav.find'), exact: true }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('find.title'));

  // The catalogue stays Dutch, and says so to screen readers.
  await page.getByRole('searchbox').fill('lonely');
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().tap();
  await expect(page.getByRole('heading', { level: 1 }).locator('[lang=nl]')).toBeVisible();
});

test('remembers the language for who keeps things here', async ({ page }) => {
  await page.goto('./');
  await beginCheck(page, touch(), 'positieve-gezondheid', true);
  await page.getByLabel(nl('shell.footer.language')).selectOption('English');
  await expect(page.getByRole('button', { name: en('check.question.next') })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('start.title'));
});

test.describe('when a language cannot be fetched', () => {
  test.use({ serviceWorkers: 'block', expected: /ERR_FAILED|blocked by Playwright/ });

  test('the app says so, stays Dutch, and does not ask again at every answer', async ({ page }) => {
    let asked = 0;
    await page.route('**/assets/texts-en-*.js', (route) => {
      asked += 1;
      return route.abort();
    });
    await page.goto('./');
    await beginCheck(page, touch(), 'positieve-gezondheid', false);
    await page.getByLabel(nl('shell.footer.language')).selectOption('English');
    await expect(page.getByText(nl('shell.error.language'))).toBeVisible();
    await expect(page.getByLabel(nl('shell.footer.language'))).toHaveValue('nl');
    for (let question = 0; question < 4; question += 1) {
      await touch().choose(page.getByRole('radio').nth(question));
      await page.getByRole('button', { name: nl('check.question.next') }).tap();
    }
    expect(asked).toBe(1);
  });
});

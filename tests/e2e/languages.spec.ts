import { beginCheck } from '../support/check.ts';
import { touch } from '../support/hands.ts';
import { nl, textIn } from '../support/text.ts';
import { expect, test } from './fixtures.ts';

const en = (key: string) => textIn('en', key);

test.use({ hasTouch: true });

test('speaks English throughout, and says so to screen readers', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel(nl('common.footer.language')).selectOption('English');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('common.start.title'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('main').getByRole('button').first().tap();
  await expect(page.getByRole('button', { name: en('check.intro.begin') })).toBeVisible();
  await page.getByRole('button', { name: en('common.nav.find'), exact: true }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('finder.title'));
});

test('remembers the language for who keeps things here', async ({ page }) => {
  await page.goto('./');
  await beginCheck(page, touch(), 'positieve-gezondheid-kort', true);
  await page.getByLabel(nl('common.footer.language')).selectOption('English');
  await expect(page.getByRole('button', { name: en('check.question.next') })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('common.start.title'));
});

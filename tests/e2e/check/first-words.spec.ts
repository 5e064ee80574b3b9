import { expect, test } from '../fixtures.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page still says what is wrong and gives numbers to call', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
    await expect(page.getByRole('link', { name: '088 0767 000' })).toBeVisible();
  });
});

test.describe('when a file of the app does not arrive', () => {
  test.use({ serviceWorkers: 'block', expected: /ERR_FAILED|blocked by Playwright/ });

  test('the page is not blank', async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto('./');
    await expect(page.getByRole('link', { name: '112' })).toBeVisible();
  });

  test('the first screen stands when only the rest is missing, and says so on the next page', async ({ page }) => {
    await page.route('**/assets/pages-*.js', (route) => route.abort());
    await page.goto('./');
    await page.getByRole('navigation').first().getByRole('button').nth(1).click();
    await expect(page.getByRole('status').filter({ hasText: /internet/ })).toBeVisible();
    await expect(page.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112');
  });
});

import type { Page } from '@playwright/test';
import { answerAll, beginCheck } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { nl } from '../../support/text.ts';
import { goTo, openMenu } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

// A browser that translates a page sends its text to its maker: answers and own words are closed to it.
const isOpen = (page: Page) => page.getByRole('main').evaluate((main) => (main as HTMLElement).translate);
const press = (page: Page, key: Parameters<typeof nl>[0]) =>
  page.getByRole('button', { name: nl(key), exact: true }).tap();

test('answers and own words are closed to translation, public pages are not', async ({ page }) => {
  await page.goto('./');
  expect(await isOpen(page)).toBe(true);
  await beginCheck(page, touch(), 'positieve-gezondheid', false);
  expect(await isOpen(page)).toBe(false);
  await answerAll(page, touch(), () => 3);
  expect(await isOpen(page)).toBe(false);
  for (const key of ['shell.nav.list', 'shell.footer.data'] as const) {
    await openMenu(page);
    await press(page, key);
    expect(await isOpen(page)).toBe(false);
  }
  for (const key of ['shell.nav.help', 'shell.footer.privacy', 'shell.footer.about'] as const) {
    await press(page, key);
    expect(await isOpen(page)).toBe(true);
  }
  await goTo(page, 'start');
  const done = page.getByText(nl('start.resultTitle'));
  expect(await done.evaluate((element: HTMLElement) => element.translate)).toBe(false);
});

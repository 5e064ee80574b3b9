import type { Page } from '@playwright/test';
import { nl } from '../../support/text.ts';
import { leaveQuestion } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

const press = (page: Page, key: Parameters<typeof nl>[0]) =>
  page.getByRole('button', { name: nl(key), exact: true }).tap();

/** Tells the page that it is out of sight, or in sight again, as a telephone does when another app comes forward. */
const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    hidden ? 'hidden' : 'visible',
  );

/** What is on top in nine places of the screen. */
const onTop = (page: Page) =>
  page.evaluate(() =>
    [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(innerWidth * x, innerHeight * y)?.localName),
    ),
  );

const restore = async (page: Page) => {
  await leaveQuestion(page);
  await press(page, 'shell.footer.data');
  await page.getByLabel(nl('safety.cover.choose')).check();
};

test('covers the screen while it is out of sight, for who chose that', async ({ page }) => {
  await page.goto('./');
  await restore(page);
  const before = await page.screenshot();
  await setHidden(page, true);
  // The cover belongs to the document itself, over everything in it.
  expect(new Set(await onTop(page))).toEqual(new Set(['html']));
  const covered = await page.screenshot();
  await setHidden(page, false);
  expect(new Set(await onTop(page)).size).toBeGreaterThan(1);
  expect(covered.equals(before)).toBe(false);
});

test('leaves the screen alone for who did not', async ({ page }) => {
  await page.goto('./');
  await leaveQuestion(page);
  await press(page, 'shell.footer.data');
  await setHidden(page, true);
  expect(new Set(await onTop(page)).size).toBeGreaterThan(1);
});

test('covers when the page is left, and uncovers when it comes back', async ({ page }) => {
  await page.goto('./');
  await restore(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(new Set(await onTop(page))).toEqual(new Set(['html']));
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  expect(new Set(await onTop(page)).size).toBeGreaterThan(1);
});

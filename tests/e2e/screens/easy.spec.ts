import type { Page } from '@playwright/test';
import { everyScreen } from '../../support/every-screen.ts';
import { chooseLanguage } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

const EASY = 'nl-x-simpel';

/** Headings of blocks on the screen that have no sign: in themselves, or in the card or panel that they name. Paper shows it as it is printed. */
const withoutSign = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(h2, h3)')]
      .filter((heading) => heading.checkVisibility() && !heading.closest('.visually-hidden, .paper, [lang]:not(html)'))
      .filter(
        (heading) =>
          !(heading.closest('li, header, .card, .need-section__head') ?? heading).querySelector('.pictogram'),
      )
      .map((heading) => heading.textContent ?? ''),
  );

test('easy Dutch has a sign at every block of the main road', async ({ page }) => {
  await page.goto('./');
  await chooseLanguage(page, EASY);
  const found: string[] = [];
  for await (const screen of everyScreen(page, EASY)) {
    // What is kept on the device, and the statements, are lists to look things up in.
    if (/footer/.test(screen)) continue;
    for (const heading of await withoutSign(page)) found.push(`${screen}: ${heading}`);
  }
  expect(found).toEqual([]);
});

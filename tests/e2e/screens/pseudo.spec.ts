import type { Page } from '@playwright/test';
import { everyScreen } from '../../support/every-screen.ts';
import { misprints } from '../../support/pseudo/misprints.ts';
import { notMirrored } from '../../support/pseudo/not-mirrored.ts';
import { offerPseudo } from '../../support/pseudo/offer-pseudo.ts';
import type { Pseudo } from '../../support/pseudo/pseudo-texts.ts';
import { unmarkedTexts } from '../../support/pseudo/unmarked.ts';
import { chooseLanguage } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

// Texts that were not built cannot come from what keeps the app.
test.use({ hasTouch: true, serviceWorkers: 'block', expected: /blocked by Playwright/ });

const SIZES = [
  { width: 320, height: 640 },
  { width: 360, height: 640 },
];
async function* screensIn(page: Page, language: Pseudo): AsyncGenerator<string> {
  await offerPseudo(page, language);
  await page.goto('./');
  await chooseLanguage(page, language);
  yield* everyScreen(page, language);
}

/** Known and not mended: the theme above a question stands between the way back and "Hulp nu", which leave it no room here. */
const OPEN = /^choices, .*through each other: .*⟦Uw situatie/;

/** What is wrong on the screen in each of the sizes. */
async function faultsOf(page: Page, look: (page: Page) => Promise<readonly string[]>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const fault of await look(page)) found.push(`${size.width}: ${fault}`);
  }
  return found;
}

test('every text has room for 40 % more', async ({ page }) => {
  const found: string[] = [];
  for await (const screen of screensIn(page, 'long'))
    for (const fault of await faultsOf(page, misprints)) found.push(`${screen}, ${fault}`);
  expect(found.filter((fault) => !OPEN.test(fault))).toEqual([]);
});

test('from right to left every screen is the mirror of itself, and no text of it is written in code', async ({
  page,
}) => {
  const found: string[] = [];
  for await (const screen of screensIn(page, 'mirrored')) {
    for (const look of [misprints, notMirrored])
      for (const fault of await faultsOf(page, look)) found.push(`${screen}, ${fault}`);
    for (const text of await unmarkedTexts(page)) found.push(`${screen}, not in the locales: ${text}`);
  }
  expect(found).toEqual([]);
});

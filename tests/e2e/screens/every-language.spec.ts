import { everyScreen } from '../../support/every-screen.ts';
import { misprints } from '../../support/pseudo/misprints.ts';
import { chooseLanguage } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

/** The width of a small phone, and that of the smallest. */
const WIDTHS = [360, 320];

for (const language of ['nl-x-simpel', 'en', 'ar', 'pl', 'tr', 'uk'])
  test(`every screen can be read on a small phone: ${language}`, async ({ page }) => {
    await page.goto('./');
    await chooseLanguage(page, language);
    const found: string[] = [];
    for await (const screen of everyScreen(page, language))
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 640 });
        for (const fault of await misprints(page)) found.push(`${screen}, ${width}: ${fault}`);
      }
    expect(found).toEqual([]);
  });

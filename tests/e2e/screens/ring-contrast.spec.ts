import type { Page } from '@playwright/test';
import { everyScreen } from '../../support/every-screen.ts';
import { everyKioskScreen, SCREEN } from '../../support/kiosk.ts';
import { moreScreens } from '../../support/more-screens.ts';
import { ringFaults } from '../../support/ring/ring-faults.ts';
import { nl } from '../../support/text.ts';
import { openReading, readingChoice } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

type Walk = (page: Page) => AsyncGenerator<string>;

/** The ring of every Tab stop of a walk; each shape once. */
async function lookAtRings(page: Page, walks: readonly Walk[]): Promise<void> {
  const desk = await page.context().newPage();
  await page.bringToFront();
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const walk of walks)
    for await (const screen of walk(page))
      faults.push(...(await ringFaults(page, desk, seen)).map((fault) => `${screen}, ${fault}`));
  await desk.close();
  expect(faults).toEqual([]);
}

const LOOKS = {
  light: {},
  dark: { colorScheme: 'dark' },
  'more contrast': { contrast: 'more' },
  'forced colours': { forcedColors: 'active' },
} as const;

for (const [name, look] of Object.entries(LOOKS))
  test(`every ring is whole and stands out at 3 to 1: ${name}`, async ({ page }) => {
    await page.emulateMedia(look);
    await page.goto('./');
    await lookAtRings(page, [everyScreen, moreScreens]);
  });

for (const choice of ['strong', 'calm'] as const)
  test(`every ring is whole and stands out at 3 to 1: ${choice}, chosen in the app`, async ({ page }) => {
    await page.goto('./');
    await openReading(page);
    await readingChoice(page, nl(`reading.${choice}.label`), nl(`reading.${choice}.on`)).check();
    await page.getByRole('button', { name: nl('ui.back') }).tap();
    await lookAtRings(page, [everyScreen]);
  });

test.describe('in a kiosk', () => {
  test.use(SCREEN);

  for (const colorScheme of ['light', 'dark'] as const)
    test(`every ring is whole and stands out at 3 to 1: ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await lookAtRings(page, [everyKioskScreen]);
    });
});

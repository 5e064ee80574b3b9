import type { Page } from '@playwright/test';
import { everyScreen } from '../../support/every-screen.ts';
import { everyKioskScreen, KIOSK, SCREEN } from '../../support/kiosk.ts';
import { moreScreens } from '../../support/more-screens.ts';
import { countOutside } from '../../support/press/perceived.ts';
import { nothingPressed, type Pressed, pressEvery } from '../../support/press/press-every.ts';
import { openMenu } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

type Walk = (page: Page) => AsyncGenerator<string>;

/** A press without a way back (all wiped, say) begins the walk anew; more than this would be no end. */
const MOST_WALKS = 30;

/** What a walk goes on with, where pressing everything took it away. */
async function prepare(page: Page, screen: string): Promise<void> {
  if (screen === 'finding') await page.getByRole('searchbox').fill('dementie');
  if (screen.startsWith('menu')) await openMenu(page);
}

/** One walk past all screens; false where it must begin anew. */
async function walkOnce(page: Page, walk: Walk, pressed: Pressed): Promise<boolean> {
  for await (const screen of walk(page)) {
    const canGoOn = await pressEvery(page, screen, pressed);
    expect.soft(pressed.faults.splice(0), screen).toEqual([]);
    if (!canGoOn) return false;
    await prepare(page, screen);
  }
  return true;
}

/** Nothing kept, and the app afresh. */
async function begin(page: Page, address: string): Promise<void> {
  await page.goto('./recept.html');
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  await page.goto(address);
}

async function pressAll(page: Page, walk: Walk, address = './'): Promise<void> {
  await page.addInitScript(countOutside);
  const pressed = nothingPressed();
  let walks = 0;
  do {
    await begin(page, address);
    walks += 1;
  } while (!(await walkOnce(page, walk, pressed)) && walks < MOST_WALKS);
  expect(walks).toBeLessThan(MOST_WALKS);
}

test('every button answers, keeps the focus and takes nothing away unasked', async ({ page }) => {
  test.slow();
  await pressAll(page, (on) => everyScreen(on, 'nl', true));
});

test('so do those off the main road', async ({ page }) => {
  test.slow();
  await pressAll(page, moreScreens);
});

test.describe('in a kiosk', () => {
  test.use(SCREEN);

  test('every button answers and keeps the focus', async ({ page }) => {
    test.slow();
    await pressAll(page, everyKioskScreen, KIOSK);
  });
});

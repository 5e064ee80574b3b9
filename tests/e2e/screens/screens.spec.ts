import type { Page } from '@playwright/test';
import { everyScreen } from '../../support/every-screen.ts';
import { COLOURS } from '../../support/expect-accessible.ts';
import { expectSecondOpinion } from '../../support/second-engine.ts';
import { nl } from '../../support/text.ts';
import { openReading, readingChoice } from '../../support/ways.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

test.use({ hasTouch: true });

const PLAIN = { colorScheme: 'light', contrast: 'no-preference' } as const;
/** As people set their device. Everything but colours is looked at after every test. */
const LOOKS = [{ colorScheme: 'dark' }, { contrast: 'more' }] as const;
const SEVEN_TO_ONE = ['color-contrast-enhanced'];

type Look = { readonly [Key in keyof typeof PLAIN]?: NonNullable<Parameters<Page['emulateMedia']>[0]>[Key] };

/** Sets the device, and brings colours that change over to their end. */
async function setLook(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ ...PLAIN, ...look });
  await page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  });
}

async function expectStrongContrast(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await setLook(page, { colorScheme });
    await expectAccessible(page, SEVEN_TO_ONE, `${screen}, ${colorScheme}`);
  }
}

/** What is too low for a finger, with its height. */
const lowTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a, select, summary, label:has(input)')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(
        ({ element, box }) =>
          box.height > 0 && box.height < 48 && !element.closest('.nl-skip-link, :not(.hard-words) > .word'),
      )
      .map(({ element, box }) => `${element.textContent?.trim().slice(0, 30)}: ${Math.round(box.height)}`),
  );

// One way past every screen for all of it: to come there takes longer than to look.
test('have colours that can be told apart in the dark and with more contrast, letters at 7 to 1, and targets of at least 48 px', async ({
  page,
}) => {
  await page.goto('./');
  for await (const screen of everyScreen(page)) {
    // Save links in running text, and hard words in it.
    expect(await lowTargets(page), screen).toEqual([]);
    for (const look of LOOKS) {
      await setLook(page, look);
      await expectAccessible(page, COLOURS, `${screen}, ${JSON.stringify(look)}`);
    }
    await expectStrongContrast(page, screen);
  }
});

// Apart: Chromium may stop for good when forced colours are switched on and off in a page.
test('have colours that can be told apart where the device forces its own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('./');
  for await (const screen of everyScreen(page)) await expectAccessible(page, COLOURS, screen);
});

test('have letters at 7 to 1 with strong contrast on, light and dark', async ({ page }) => {
  await page.goto('./');
  await openReading(page);
  await readingChoice(page, nl('reading.strong.label'), nl('reading.strong.on')).check();
  await page.getByRole('button', { name: nl('ui.back') }).tap();
  for await (const screen of everyScreen(page)) await expectStrongContrast(page, screen);
});

test('have no fault that a second engine finds', async ({ page }) => {
  await page.goto('./');
  for await (const screen of everyScreen(page)) await test.step(screen, () => expectSecondOpinion(page));
});

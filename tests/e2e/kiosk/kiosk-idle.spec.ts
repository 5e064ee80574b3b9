import { expect, type Page } from '@playwright/test';
import { answersOf, beginCheck } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { beginSession, expectInvitation, idleQuestion, SCREEN } from '../../support/kiosk.ts';
import { nl, textIn } from '../../support/text.ts';
import { test } from '../fixtures.ts';

test.use(SCREEN);
// What looks at the last screen needs a clock that goes.
test.afterEach(({ page }) => page.clock.resume());

const SECOND = 1000;
const stay = (page: Page) => idleQuestion(page).getByRole('button', { name: nl('kiosk.idle.stay') });

/** Stops the clock, and gives a last sign of life at that very moment. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + SECOND);
  await page.keyboard.press('Shift');
}

/** A question of a check with an answer given, and the clock in hand. */
async function atQuestion(page: Page): Promise<void> {
  await page.clock.install();
  await beginSession(page);
  await beginCheck(page, touch(), 'mantelzorg', null);
  await touch().choose(answersOf(page).first());
  await stopClock(page);
}

test('asks after 90 s at a question, and wipes 30 s later', async ({ page }) => {
  await atQuestion(page);
  await page.clock.runFor(89 * SECOND);
  await expect(idleQuestion(page)).toBeHidden();
  await page.clock.runFor(SECOND);
  await expect(idleQuestion(page)).toBeVisible();
  await expect(idleQuestion(page)).toContainText(textIn('nl', 'kiosk.idle.left_other', { count: 30 }));
  await page.clock.runFor(29 * SECOND);
  await expect(idleQuestion(page)).toContainText(textIn('nl', 'kiosk.idle.left_one', { count: 1 }));
  await page.clock.runFor(SECOND);
  await expectInvitation(page);
});

test('asks after 180 s at a page to read', async ({ page }) => {
  await page.clock.install();
  await beginSession(page);
  await stopClock(page);
  await page.clock.runFor(179 * SECOND);
  await expect(idleQuestion(page)).toBeHidden();
  await page.clock.runFor(SECOND);
  await expect(idleQuestion(page)).toBeVisible();
});

const SIGNS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  touch: (page) => page.touchscreen.tap(5, 300),
  key: (page) => page.keyboard.press('Shift'),
  pointer: (page) => page.mouse.move(200, 300),
  scroll: (page) => page.evaluate(() => document.querySelector('.page')?.dispatchEvent(new Event('scroll'))),
  focus: (page) => page.evaluate(() => document.querySelector<HTMLElement>('.foot button')?.focus()),
};

for (const [sign, give] of Object.entries(SIGNS)) {
  test(`counts a sign of life by ${sign}`, async ({ page }) => {
    await atQuestion(page);
    await page.clock.runFor(80 * SECOND);
    await give(page);
    await page.clock.runFor(89 * SECOND);
    await expect(idleQuestion(page)).toBeHidden();
    await page.clock.runFor(SECOND);
    await expect(idleQuestion(page)).toBeVisible();
  });
}

test('a slow reader who says twelve times that they are there loses nothing', async ({ page }) => {
  await atQuestion(page);
  const question = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  for (let times = 0; times < 12; times += 1) {
    await page.clock.runFor(119 * SECOND);
    await stay(page).click();
    await expect(idleQuestion(page)).toBeHidden();
  }
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
  await expect(answersOf(page).first()).toBeChecked();
});

test('the end of one question, told late by a busy browser, does not answer the next', async ({ page }) => {
  await atQuestion(page);
  await page.clock.runFor(90 * SECOND);
  const before = await idleQuestion(page).elementHandle();
  await stay(page).click();
  await page.clock.runFor(90 * SECOND);
  await before?.evaluate((dialog) => dialog.dispatchEvent(new Event('close')));
  await expect(idleQuestion(page)).toBeVisible();
});

test('gives a quarter of an hour to who asks for more time, for the rest of the session', async ({ page }) => {
  await atQuestion(page);
  await page.clock.runFor(90 * SECOND);
  await idleQuestion(page)
    .getByRole('button', { name: nl('kiosk.idle.more') })
    .click();
  for (let times = 0; times < 2; times += 1) {
    await page.clock.runFor(899 * SECOND);
    await expect(idleQuestion(page)).toBeHidden();
    await page.clock.runFor(SECOND);
    await stay(page).click();
  }
});

test('Escape is an answer too, and whoever passes by while it counts down does not stop it', async ({ page }) => {
  await atQuestion(page);
  await page.clock.runFor(91 * SECOND);
  await page.keyboard.press('Escape');
  await expect(idleQuestion(page)).toBeHidden();
  await page.clock.runFor(91 * SECOND);
  await page.mouse.move(200, 200);
  await page.touchscreen.tap(5, 5);
  await page.clock.runFor(30 * SECOND);
  await expectInvitation(page);
});

test('a language that someone chose and left gives way to the first one', async ({ page }) => {
  await page.clock.install();
  await page.goto('./?kiosk');
  await page.getByRole('button', { name: 'English' }).tap();
  await expect(page.getByRole('button', { name: nl('kiosk.attract.start') })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.clock.runFor(211 * SECOND);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

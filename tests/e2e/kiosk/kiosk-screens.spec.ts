import { expect } from '@playwright/test';
import { COLOURS } from '../../support/expect-accessible.ts';
import { beginSession, everyKioskScreen, idleQuestion, SCREEN } from '../../support/kiosk.ts';
import { expectAccessible, test } from '../fixtures.ts';

test.use(SCREEN);

for (const [colorScheme, rules] of [
  ['light', undefined],
  ['dark', COLOURS],
] as const) {
  test(`every screen of the kiosk passes axe (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for await (const _ of everyKioskScreen(page)) await expectAccessible(page, rules);
  });
}

test('the question whether someone is still there passes axe, and its first button has the focus', async ({ page }) => {
  await page.clock.install();
  await beginSession(page);
  await page.clock.runFor(180_000);
  await expect(idleQuestion(page).getByRole('button').first()).toBeFocused();
  await expectAccessible(page);
});

test('the invitation dims and moves when nobody is there, wakes at a touch, and stands still for who wants that', async ({
  page,
}) => {
  await page.goto('./?kiosk');
  const names = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .map((animation) => (animation as CSSAnimation).animationName)
        .sort(),
    );
  await expect.poll(names).toEqual(['attract-dim', 'attract-shift']);
  const dim = () => page.locator('.attract').evaluate((element) => getComputedStyle(element).filter);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.currentTime = 70_000;
  });
  expect(await dim()).toBe('brightness(0.55)');
  await page.touchscreen.tap(10, 10);
  expect(await dim()).toBe('none');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(names).toEqual([]);
});

import { expect, type Page } from '@playwright/test';
import { textsOf } from '../../support/check.ts';
import {
  beginSession,
  everyKioskScreen,
  idleQuestion,
  LANDSCAPE,
  PORTRAIT,
  SCREEN,
  startButton,
} from '../../support/kiosk.ts';
import { nl } from '../../support/text.ts';
import { leaveQuestion } from '../../support/ways.ts';
import { test } from '../fixtures.ts';

test.use(SCREEN);

/** CSS pixels in a millimetre, as the deployment says. */
const MM = 4;
const SMALLEST = 20 * MM;
const CLOSEST = 3 * MM;
/** Parts of a pixel that the layout rounds away. */
const ROUNDING = 0.5;

/** Controls that are too small, and pairs that are too close, as words. */
const faults = (page: Page) =>
  page.evaluate(
    ([smallest, closest, rounding]) => {
      const open = document.querySelector('dialog[open]') ?? document;
      const targets = [...open.querySelectorAll('button, a, select, summary, label:has(input), input:not(label input)')]
        .filter((element) => !element.closest('.nl-skip-link, :not(.hard-words) > .word'))
        .map((element) => ({
          name: element.textContent?.trim().slice(0, 30),
          box: element.getBoundingClientRect(),
          // What stands still lies over what scrolls under it.
          layer: element.closest('.foot, .actions--question'),
          isShown: element.checkVisibility(),
        }))
        .filter(({ box, isShown }) => isShown && box.width > 0 && box.height > 0);
      const small = targets.filter(({ box }) => Math.min(box.width, box.height) < smallest - rounding);
      const between = (a: DOMRect, b: DOMRect) =>
        Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
      const close = targets.flatMap((one, index) =>
        targets.slice(index + 1).flatMap((other) => {
          const gap = between(one.box, other.box);
          return gap < closest - rounding && one.layer === other.layer
            ? [`${one.name} | ${other.name}: ${gap.toFixed(1)} px apart`]
            : [];
        }),
      );
      return [
        ...small.map(({ name, box }) => `${name}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)} px`),
        ...close,
      ];
    },
    [SMALLEST, CLOSEST, ROUNDING] as const,
  );

/** Letters of 5 mm, which have a capital of 3.6 mm; a drawing says the same in words beside it. */
const SMALLEST_LETTER = 5 * MM;

/** Texts in smaller letters. */
const smallTexts = (page: Page) =>
  page.evaluate((smallest) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    while (texts.nextNode()) {
      const words = texts.currentNode.textContent?.trim();
      const element = texts.currentNode.parentElement;
      if (!words || !element?.checkVisibility() || element.closest('svg, script, .no-script')) continue;
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (size < smallest) small.push(`${words.slice(0, 30)}: ${size} px`);
    }
    return small;
  }, SMALLEST_LETTER);

for (const [screen, size] of [
  ['tall', PORTRAIT],
  ['wide', LANDSCAPE],
] as const) {
  test(`are 20 mm and 3 mm apart on every page of a ${screen} screen, letters 5 mm at least, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    for await (const name of everyKioskScreen(page)) {
      expect.soft(await faults(page), name).toEqual([]);
      expect.soft(await smallTexts(page), name).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide, name).toBeLessThanOrEqual(size.width);
    }
  });
}

test('are as large in the question whether someone is still there', async ({ page }) => {
  await page.clock.install();
  await beginSession(page);
  await page.clock.runFor(180_000);
  await expect(idleQuestion(page)).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('that matter most are in the lower half of a tall screen, and "alles lager" brings the rest there', async ({
  page,
}) => {
  const half = PORTRAIT.height / 2;
  const topOf = async (name: string) => (await page.getByRole('button', { name }).first().boundingBox())?.y ?? 0;
  await page.goto('./?kiosk');
  expect(await topOf(nl('kiosk.attract.start'))).toBeGreaterThan(half);
  await startButton(page).tap();
  await page.getByRole('button', { name: textsOf('positieve-gezondheid').title }).tap();
  expect(await topOf(nl('check.intro.begin'))).toBeGreaterThan(half);
  await page.getByRole('button', { name: nl('check.intro.begin') }).tap();
  expect(await topOf(nl('check.question.next'))).toBeGreaterThan(half);
  await leaveQuestion(page);
  await page.getByRole('button', { name: nl('shell.nav.find') }).tap();
  const field = page.getByRole('searchbox');
  await field.fill('dementie');
  expect((await field.boundingBox())?.y).toBeLessThan(half);
  await page.getByRole('button', { name: nl('kiosk.controls.lower') }).tap();
  expect((await field.boundingBox())?.y).toBeGreaterThan(half);
});

test('follow the millimetre of the screen and the size of the text', async ({ page }) => {
  await beginSession(page);
  const height = async () =>
    (await page.getByRole('button', { name: nl('shell.nav.find') }).boundingBox())?.height ?? 0;
  const letters = () =>
    page.getByRole('heading', { level: 1 }).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const [before, small] = [await height(), await letters()];
  await page.getByRole('button', { name: nl('kiosk.controls.larger') }).tap();
  expect(await letters()).toBeCloseTo(small * 1.25);
  await page.getByRole('button', { name: nl('kiosk.controls.larger') }).tap();
  expect(await letters()).toBeCloseTo(small * 1.5);
  await page.getByRole('button', { name: nl('kiosk.controls.larger') }).tap();
  expect(await letters()).toBeCloseTo(small * 2);
  await page.getByRole('button', { name: nl('kiosk.controls.normal') }).tap();
  expect(await letters()).toBeCloseTo(small);
  // A sharper screen of the same size: what a finger needs stays as large.
  await page.evaluate(() => document.documentElement.style.setProperty('--mm', '5.6px'));
  expect(await height()).toBeCloseTo(before * 1.4, 0);
});

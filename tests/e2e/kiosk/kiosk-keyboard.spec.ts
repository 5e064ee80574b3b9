import type { Locator, Page } from '@playwright/test';
import { LAYOUT_IDS, LAYOUTS, type LayoutId } from '../../../src/app/kiosk/keyboard/layouts.ts';
import { beginSession, doneButton, expectInvitation, LANDSCAPE, SCREEN, startButton } from '../../support/kiosk.ts';
import { placeChip, placeField, placeRows } from '../../support/place.ts';
import { nl } from '../../support/text.ts';
import { expect, test } from '../fixtures.ts';

test.use(SCREEN);

/** CSS pixels in a millimetre, as the deployment says. */
const MM = 4;

const field = (page: Page) => page.getByRole('searchbox');
const keyboard = (page: Page) => page.getByRole('region', { name: nl('keyboard.label') });
const key = (page: Page, name: string) => keyboard(page).getByRole('button', { name, exact: true });
const layoutKey = (page: Page) =>
  keyboard(page).getByRole('button', { name: nl('keyboard.languages', { name: '' }).slice(0, 20) });
const sizes = (keys: Locator) => keys.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));

async function openKeyboard(page: Page): Promise<void> {
  await beginSession(page);
  await page.getByRole('button', { name: nl('shell.nav.find'), exact: true }).tap();
  await field(page).tap();
  await expect(keyboard(page)).toBeVisible();
}

async function type(page: Page, letters: readonly string[]): Promise<void> {
  for (const letter of letters) await key(page, letter).tap();
}

async function switchTo(page: Page, name: string): Promise<void> {
  await layoutKey(page).tap();
  await key(page, name).tap();
}

test('a finger writes, the field keeps the focus and stays in sight, and the search answers', async ({ page }) => {
  await openKeyboard(page);
  await expect(field(page)).toHaveAttribute('inputmode', 'none');
  await type(page, ['o', 'p', 'p', 'a', 's', nl('keyboard.space'), 't', 'h', 'u', 'i', 's']);
  await expect(field(page)).toHaveValue('oppas thuis');
  await expect(field(page)).toBeFocused();
  await expect(page.getByText(/^\d+ resultaten$/).first()).toBeVisible();
  const [input, keys] = [await field(page).boundingBox(), await keyboard(page).boundingBox()];
  expect(input?.y).toBeGreaterThanOrEqual(0);
  expect((input?.y ?? 0) + (input?.height ?? 0)).toBeLessThanOrEqual(keys?.y ?? 0);
});

test('writes at the caret, and takes away in front of it', async ({ page }) => {
  await openKeyboard(page);
  await type(page, ['h', 'l', 'p']);
  await field(page).press('ArrowLeft');
  await field(page).press('ArrowLeft');
  await type(page, ['u']);
  await expect(field(page)).toHaveValue('hulp');
  await key(page, nl('keyboard.erase')).tap();
  await key(page, nl('keyboard.shift')).tap();
  await type(page, ['Ü', 'ë']);
  await expect(field(page)).toHaveValue('hÜëlp');
  await key(page, nl('keyboard.clear')).tap();
  await expect(field(page)).toHaveValue('');
});

test('writes Arabic from the right, and Turkish with and without a dot', async ({ page }) => {
  await openKeyboard(page);
  await switchTo(page, 'العربية');
  await type(page, ['م', 'ر', 'ح', 'ب', 'ا']);
  await expect(field(page)).toHaveValue('مرحبا');
  expect(await field(page).evaluate((input) => getComputedStyle(input).direction)).toBe('rtl');
  await key(page, nl('keyboard.clear')).tap();
  await switchTo(page, 'Türkçe');
  await key(page, nl('keyboard.shift')).tap();
  await type(page, ['İ', 'ı', 'ş', 'ğ']);
  await expect(field(page)).toHaveValue('İışğ');
});

test('Tab and Enter are enough: from the field to the keys, with the arrows between them, and on to what was found', async ({
  page,
}) => {
  await openKeyboard(page);
  await page.keyboard.press('Tab');
  await expect(key(page, 'q')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('w');
  await page.keyboard.press('ArrowDown');
  await expect(key(page, 's')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect(field(page)).toHaveValue('wa');
  await key(page, nl('keyboard.done')).focus();
  await page.keyboard.press('Enter');
  await expect(keyboard(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: nl('find.resultsFor') })).toBeFocused();
});

test('the letters of one visitor are nowhere for the next, and the keys are Dutch again', async ({ page }) => {
  await openKeyboard(page);
  await switchTo(page, 'Polski');
  await type(page, ['ż', 'ó', 'ł', 'w']);
  await doneButton(page).tap();
  await expectInvitation(page);
  await startButton(page).tap();
  await page.getByRole('button', { name: nl('shell.nav.find'), exact: true }).tap();
  await field(page).tap();
  await expect(field(page)).toHaveValue('');
  await expect(layoutKey(page)).toHaveText(LAYOUTS.nl.name);
  await expect(page.getByText('żółw')).toHaveCount(0);
});

/** Twelve keys and their gaps are wider than 27 cm: on a tall screen of full HD they are a little narrower than the rest. */
const TWELVE_IN_A_ROW: readonly LayoutId[] = ['ar', 'uk', 'tr'];

for (const [screen, viewport, narrowest] of [
  ['tall', SCREEN.viewport, 19],
  ['wide', LANDSCAPE, 20],
] as const) {
  test.describe(`on a ${screen} screen`, () => {
    test.use({ viewport });

    test('every key is 20 mm high, and as wide unless there are twelve in a row, and all are 3 mm apart', async ({
      page,
    }) => {
      await openKeyboard(page);
      for (const id of LAYOUT_IDS) {
        await switchTo(page, LAYOUTS[id].name);
        const boxes = await sizes(keyboard(page).getByRole('button'));
        const width = TWELVE_IN_A_ROW.includes(id) ? narrowest : 20;
        expect(boxes.length).toBeGreaterThan(30);
        expect(Math.min(...boxes.map(({ height }) => height)), id).toBeGreaterThanOrEqual(20 * MM - 0.5);
        expect(Math.min(...boxes.map(({ width }) => width)), id).toBeGreaterThanOrEqual(width * MM - 0.5);
        expect(Math.max(...boxes.map(({ right }) => right)), id).toBeLessThanOrEqual(viewport.width);
        const gaps = boxes.flatMap((one, at) =>
          boxes
            .slice(at + 1)
            .map((other) =>
              Math.max(other.left - one.right, other.top - one.bottom, one.left - other.right, one.top - other.bottom),
            ),
        );
        expect(Math.min(...gaps), id).toBeGreaterThanOrEqual(2.9 * MM);
      }
    });
  });
}

test('writes the name of a place, and "klaar" chooses it', async ({ page }) => {
  await beginSession(page);
  await page.getByRole('button', { name: nl('shell.nav.find'), exact: true }).tap();
  await placeChip(page).tap();
  await expect(placeField(page)).toHaveAttribute('inputmode', 'none');
  await type(page, ['s', 't', 'r', 'x']);
  await key(page, nl('keyboard.erase')).tap();
  await expect(placeField(page)).toHaveText('str');
  await expect(placeRows(page).first()).toContainText('Strijen');
  await key(page, nl('keyboard.done')).tap();
  await expect(placeChip(page)).toContainText('Strijen');
  await expect(placeChip(page)).toBeFocused();
  await expect(keyboard(page)).toBeHidden();
});

test('stays with a place that it does not know, to be written on', async ({ page }) => {
  await beginSession(page);
  await page.getByRole('button', { name: nl('shell.nav.find'), exact: true }).tap();
  await placeChip(page).tap();
  await type(page, ['x', 'x', 'x', 'x']);
  await key(page, nl('keyboard.done')).tap();
  await expect(page.getByText(nl('catalogue.placeUnknown'))).toBeVisible();
  await expect(placeField(page)).toBeFocused();
  await expect(keyboard(page)).toBeVisible();
  await key(page, 'x').press('Escape');
  await expect(placeChip(page)).toBeFocused();
  await expect(keyboard(page)).toBeHidden();
});

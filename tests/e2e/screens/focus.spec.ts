import type { Locator, Page } from '@playwright/test';
import { choosePlace } from '../../support/place.ts';
import { nl } from '../../support/text.ts';
import { expect, test } from '../fixtures.ts';

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement, body } = document;
    return activeElement === null || activeElement === body ? 'nothing' : activeElement.tagName.toLowerCase();
  });

/** Presses a control as someone with a keyboard does, and looks where the focus is afterwards. */
async function press(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).not.toBe('nothing');
}

const button = (page: Page, key: Parameters<typeof nl>[0]) =>
  page.getByRole('main').getByRole('button', { name: nl(key), exact: true });

test('a button that takes itself away leaves the focus near', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('main')
    .getByRole('button', { name: nl('start.find') })
    .click();
  await choosePlace(page, 'Oud-Beijerland');
  await page.getByRole('searchbox').fill('mantelzorg');
  await press(page, button(page, 'find.clear'));
  await expect(page.getByRole('searchbox')).toBeFocused();
  await button(page, 'needs.group.company').click();
  const more = page.getByRole('main').getByRole('button', { name: /^(Toon nog|Nog \d+ hiervoor)/ });
  await more.first().waitFor();
  while (await more.count()) await press(page, more.first());
});

test('wiping asks in words, and both answers keep the focus', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: nl('shell.footer.data') })
    .click();
  await press(page, button(page, 'data.wipe'));
  await expect(page.getByText(nl('data.sure'))).toBeFocused();
  await press(page, button(page, 'data.wipeCancel'));
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the ring of an answer stands out: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    const contrast = await page.evaluate(() => {
      const lightness = (color: string) => {
        const sample = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        sample.fillStyle = color;
        const parts = [1, 3, 5].map((at) => Number.parseInt(String(sample.fillStyle).slice(at, at + 2), 16) / 255);
        const [r = 0, g = 0, b = 0] = parts.map((part) =>
          part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const style = getComputedStyle(document.documentElement);
      const [ring, ground] = ['--ring', '--paper'].map((name) => lightness(style.getPropertyValue(name).trim()));
      const [low = 0, high = 0] = [ring ?? 0, ground ?? 0].sort((one, other) => one - other);
      return (high + 0.05) / (low + 0.05);
    });
    expect(contrast).toBeGreaterThan(3);
  });
}

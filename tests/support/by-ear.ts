import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand } from './input-methods.ts';
import { said } from './voices.ts';

/** More presses than this between two stops would be a maze. */
const MOST_STOPS = 120;

/** Letters alone: a screen puts spaces where a voice has none. */
const plain = (text: string): string => text.replaceAll('\u00ad', '').replaceAll(/\s+/g, '');

/** Everything that was said from a moment on, in one text. */
const heardSince = async (page: Page, from: number): Promise<string> =>
  plain(
    (await said(page))
      .slice(from)
      .map(({ text }) => text)
      .join(' '),
  );

/** The key that goes on, until what is said is this control; its own words must be heard there. */
async function listenFor(page: Page, control: Locator, words: Locator): Promise<void> {
  await expect(control).toBeVisible();
  // What a question of the screen itself puts first has the focus already, and was said.
  if (await control.evaluate((element) => element === document.activeElement)) {
    expect(await heardSince(page, 0)).toContain(plain(await words.innerText()));
    return;
  }
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const before = (await said(page)).length;
    await page.keyboard.press('ArrowDown');
    if (!(await control.evaluate((element) => element === document.activeElement))) continue;
    expect(await heardSince(page, before)).toContain(plain(await words.innerText()));
    return;
  }
  await expect(control).toBeFocused();
}

/** Who sees nothing of a kiosk: an arrow goes on, Enter chooses, and what to choose is known by what is heard. */
export const byEar = (page: Page): Hand => ({
  async press(control) {
    await listenFor(page, control, control);
    await page.keyboard.press('Enter');
  },
  async choose(option) {
    await listenFor(page, option, option.locator('xpath=ancestor::label').locator('.option__label'));
    await page.keyboard.press('Enter');
    await expect(option).toBeChecked();
  },
  async write(field, text) {
    await listenFor(page, field, field);
    await page.keyboard.type(text);
  },
});

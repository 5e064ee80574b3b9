import { expect, type Locator, type Page } from '@playwright/test';

/** One way of working the app. A journey is the same for every hand. */
export interface Hand {
  press(control: Locator): Promise<void>;
  choose(option: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
}

/** More Tab presses than this between two controls would be a trap. */
const MOST_TABS = 60;

/** Tab and nothing else until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

/** No mouse and no touch: Tab, Enter, arrow keys and letters. */
export const keyboard = (page: Page): Hand => ({
  async press(control) {
    await tabTo(page, control);
    await page.keyboard.press('Enter');
  },
  async choose(option) {
    // Tab reaches a group of radio buttons once; the arrows go through it.
    const group = page
      .getByRole('group')
      .getByRole((await option.getAttribute('type')) === 'radio' ? 'radio' : 'checkbox');
    await tabTo(page, (await option.getAttribute('type')) === 'radio' ? group.first() : option);
    await page.keyboard.press('Space');
    for (let step = 0; step < MOST_TABS && !(await option.isChecked()); step += 1) {
      await page.keyboard.press('ArrowDown');
    }
    await expect(option).toBeChecked();
  },
  async write(field, text) {
    await tabTo(page, field);
    await page.keyboard.type(text);
  },
});

/** Tab and Enter, as a pad with two keys has: on the kiosk an answer is a stop of Tab like any other, and Enter chooses it. */
export const twoKeys = (page: Page): Hand => ({
  ...keyboard(page),
  async choose(option) {
    await tabTo(page, option);
    await page.keyboard.press('Enter');
    await expect(option).toBeChecked();
  },
});

/** A click, which a page without touch takes as well. */
export const mouse = (): Pick<Hand, 'press'> => ({ press: (control) => control.click() });

/** A finger on a phone. */
export const touch = (): Hand => ({
  press: (control) => control.tap(),
  // The finger lands on the words, not on the small circle beside them.
  choose: async (option) => {
    await option.locator('xpath=ancestor::label').tap();
    await expect(option).toBeChecked();
  },
  write: async (field, text) => {
    await field.tap();
    await field.pressSequentially(text);
  },
});

import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand } from './input-methods.ts';
import { findByEar } from './transcript/voice.ts';

/** More Tab presses than this between two controls would be a trap: some three times round a page. */
const MOST_TABS = 300;

/** Tab until the control has the focus. It may be there only in some places: the keys of the screen are, while a field is written in. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await control.evaluateAll((all) => all.some((element) => element === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

/** A pad with two keys, as a switch has: Tab and Enter. Words are written on the keyboard of the screen. */
export const twoKeys = (page: Page): Hand => {
  const press = async (control: Locator) => {
    await expect(control).toBeVisible();
    await tabTo(page, control);
    await page.keyboard.press('Enter');
  };
  return {
    press,
    choose: async (option) => {
      await press(option);
      await expect(option).toBeChecked();
    },
    write: async (field, text) => {
      await tabTo(page, field);
      for (const letter of text) {
        await tabTo(page, page.getByRole('button', { name: letter, exact: true }));
        await page.keyboard.press('Enter');
      }
    },
  };
};

/**
 * Nothing is looked at: a control is found by what a screen reader says of it, its role and a name that tells it from the
 * others, and worked by its key.
 */
export const eyesClosed = (page: Page): Hand => ({
  press: async (control) => {
    await findByEar(page, control);
    await page.keyboard.press('Enter');
  },
  choose: async (option) => {
    await findByEar(page, option);
    if (!(await option.isChecked())) await page.keyboard.press('Space');
    await expect(option).toBeChecked();
  },
  write: async (field, text) => {
    await findByEar(page, field);
    await page.keyboard.type(text);
  },
});

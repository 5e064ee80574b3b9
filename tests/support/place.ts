import { expect, type Page } from '@playwright/test';
import type { Hand } from './input-methods.ts';
import { nl } from './text.ts';

/** The region whose help the tests look for; a deployment has others beside it. */
export const REGION = { id: 'hoeksche-waard', name: 'Hoeksche Waard' };

/** Where someone lives, as one chip; pressed, it becomes a field to look for a place. */
export const placeChip = (page: Page) => page.locator('#place');

/** The field to look for a place. */
export const placeField = (page: Page) => page.getByRole('combobox', { name: nl('catalogue.place') });

/** The places that fit what was typed. */
export const placeRows = (page: Page) => page.getByRole('listbox', { name: nl('catalogue.place') }).getByRole('option');

const anyHand: Pick<Hand, 'press' | 'write'> = {
  press: (control) => control.click(),
  write: (field, text) => field.fill(text),
};

/** Chooses the first place that answers to a name or a postcode. */
export async function choosePlace(
  page: Page,
  name: string,
  hand: Pick<Hand, 'press' | 'write'> = anyHand,
): Promise<void> {
  if (!(await placeField(page).isVisible())) await hand.press(placeChip(page));
  await hand.write(placeField(page), name);
  await expect(placeRows(page).first()).toBeVisible();
  await placeField(page).press('Enter');
  await expect(placeChip(page)).toBeFocused();
}

/** Chooses a whole region, as someone does who does not want to say more. */
export const chooseRegion = (page: Page, name = REGION.name): Promise<void> => choosePlace(page, name);

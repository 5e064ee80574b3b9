import type { Page } from '@playwright/test';
import { nl } from './text.ts';

/** The region whose help the tests look for; a deployment has others beside it. */
export const REGION = { id: 'hoeksche-waard', name: 'Hoeksche Waard' };

/** The list of villages and postcodes on the page. */
export const placeList = (page: Page) => page.getByLabel(nl('catalogue.place'));

/** Chooses a whole region, as someone does who does not want to say more. */
export async function chooseRegion(page: Page, name = REGION.name): Promise<void> {
  await placeList(page).selectOption({ label: nl('catalogue.wholeRegion', { region: name }) });
}

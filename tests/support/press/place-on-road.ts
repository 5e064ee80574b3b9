import { expect, type Page } from '@playwright/test';
import { nl } from '../text.ts';

/** Where someone is: the document, the step in its history (none in a kiosk) and the page. */
export interface PlaceOnRoad {
  readonly document: number;
  readonly step: number;
  readonly heading: string;
}

const readPlace = (page: Page): Promise<PlaceOnRoad> =>
  page.evaluate(() => ({
    document: performance.timeOrigin,
    step: Number(history.state?.step ?? 0),
    heading: document.querySelector('h1')?.textContent ?? '',
  }));

/** Asked again where another document takes the place of this one meanwhile. */
export const placeOf = (page: Page): Promise<PlaceOnRoad> => readPlace(page).catch(() => readPlace(page));

const isAt = async (page: Page, place: PlaceOnRoad): Promise<boolean> => {
  const { document, step, heading } = await placeOf(page);
  return document === place.document && step === place.step && heading === place.heading;
};

/** Back to a page after a press that may have left it; false where there is no way back. */
export async function comeBack(page: Page, place: PlaceOnRoad): Promise<boolean> {
  const now = await placeOf(page);
  if (now.document !== place.document) return false;
  if (now.step !== place.step) await page.evaluate((steps) => history.go(steps), place.step - now.step);
  else if (now.heading !== place.heading) {
    // On a screen for everyone it stands in the bar below.
    const back = page.getByRole('button', { name: nl('ui.back'), exact: true }).first();
    if (!(await back.isVisible())) return false;
    await back.click();
  }
  return expect
    .poll(() => isAt(page, place), { timeout: 5000, intervals: [20, 50, 100] })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
}

import type { Locator, Page } from '@playwright/test';

/** Where a part of the page ends, in CSS pixels from the top of the page. */
export const endOf = (part: Locator): Promise<number> =>
  part.evaluate((element) => Math.round(element.getBoundingClientRect().bottom + scrollY));

/** Where it begins. */
export const topOf = (part: Locator): Promise<number> =>
  part.evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY));

/** The height of each card in a list, in CSS pixels, on average. */
export const cardHeight = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const heights = [...document.querySelectorAll('.entry-card')].map((card) => card.getBoundingClientRect().height);
    return Math.round(heights.reduce((sum, height) => sum + height, 0) / heights.length);
  });

/** Cards that are whole on the screen as it is now. */
export const wholeCards = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.entry-card')]
        .map((card) => card.getBoundingClientRect())
        .filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight).length,
  );

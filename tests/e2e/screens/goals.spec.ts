import type { Page } from '@playwright/test';
import { MEASURES, PHONE } from '../../../scripts/bench/screens/all-figures.ts';
import { type Figure, isMet } from '../../../scripts/bench/screens/figures.ts';
import { HEAVY, heavyFigures } from '../../../scripts/bench/screens/results.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: false, isMobile: false, viewport: PHONE });

type Measure = (page: Page) => Promise<readonly Figure[]>;

const OUTCOMES = 'outcomes with much in them';
const { [OUTCOMES]: _, ...others } = MEASURES;
const half = Math.ceil(HEAVY.length / 2);
// The longest of them twice, so that no worker is left with it when the others have nothing more to do.
const measures: Readonly<Record<string, Measure>> = {
  [`${OUTCOMES}, the first`]: (page) => heavyFigures(page, HEAVY.slice(0, half)),
  [`${OUTCOMES}, the others`]: (page) => heavyFigures(page, HEAVY.slice(half)),
  ...others,
};

for (const [what, measure] of Object.entries(measures))
  test(`${what}: what was promised of a phone holds, in heights, presses and pages`, async ({ page }) => {
    const found = (await measure(page))
      // How much help there is near someone depends on the catalogue, not on the screens.
      .filter((figure) => figure.unit !== 'local cards' && !isMet(figure))
      .map((figure) => `${figure.what}: ${figure.now} ${figure.unit}`);
    expect(found).toEqual([]);
  });

import { allFigures } from '../../../scripts/bench/screens/all-figures.ts';
import { isMet } from '../../../scripts/bench/screens/figures.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: false, isMobile: false });

test('every screen of a phone stays within what was promised of it: heights, presses, pages', async ({ page }) => {
  const found: string[] = [];
  for await (const figure of allFigures(page)) {
    // How much help there is near someone depends on the catalogue, not on the screens.
    if (figure.unit !== 'local cards' && !isMet(figure)) found.push(`${figure.what}: ${figure.now} ${figure.unit}`);
  }
  expect(found).toEqual([]);
});

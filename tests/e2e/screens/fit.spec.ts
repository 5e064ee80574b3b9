import { everyScreen } from '../../support/every-screen.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

for (const size of ['100%', '200%']) {
  test(`fit 320 px without sideways scrolling, with text at ${size}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('./');
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    for await (const screen of everyScreen(page)) {
      // Not `innerWidth`: a phone zooms out when a page is too wide.
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, screen).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    }
  });
}

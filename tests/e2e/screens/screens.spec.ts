import { everyScreen } from '../../support/every-screen.ts';
import { COLOURS } from '../../support/expect-accessible.ts';
import { expectAccessible, test } from '../fixtures.ts';

test.use({ hasTouch: true });

/** As people set their device. Everything but colours is looked at after every test. */
for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { contrast: 'more' }] as const) {
  test(`pass axe with ${JSON.stringify(look)}`, async ({ page }) => {
    await page.emulateMedia(look);
    await page.goto('./');
    for await (const _ of everyScreen(page)) await expectAccessible(page, COLOURS);
  });
}

import { beginSession } from '../../support/kiosk.ts';
import { nl } from '../../support/text.ts';
import { giveVoices, isSpeaking, LOCAL, REMOTE, said } from '../../support/voices.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true, viewport: { width: 1080, height: 1920 } });

// What looks at the last screen needs a clock that goes.
test.afterEach(({ page }) => page.clock.resume());

test('asks for headphones first, once in a session, and is silent when someone walked away', async ({ page }) => {
  await page.clock.install();
  await giveVoices(page, [REMOTE, LOCAL]);
  await beginSession(page);
  const start = page.getByRole('button', { name: nl('reading.aloud.start'), exact: true });
  const bar = page.getByRole('region', { name: nl('reading.aloud.label') });
  await start.tap();
  await expect(bar).toContainText(nl('reading.aloud.headphones'));
  expect(await said(page)).toEqual([]);
  await bar.getByRole('button', { name: nl('reading.aloud.begin') }).tap();
  expect((await said(page))[0]).toMatchObject({ voice: LOCAL.name });
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  await page.clock.runFor(181_000);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  expect(await isSpeaking(page)).toBe(false);
  await page.getByRole('button', { name: nl('kiosk.idle.stay') }).click();
  await page.clock.resume();
  await start.tap();
  expect(await isSpeaking(page)).toBe(true);
  await page.getByRole('button', { name: nl('kiosk.done.button') }).tap();
  await expect(page.getByRole('button', { name: nl('kiosk.attract.start'), exact: true })).toBeVisible();
});

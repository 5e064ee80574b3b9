import { expect } from '@playwright/test';
import { touch } from '../../support/input-methods.ts';
import { beginSession, everyKioskScreen, SCREEN } from '../../support/kiosk.ts';
import { nl } from '../../support/text.ts';
import { hasZbar, readQrCodes, ZBAR } from '../../support/zbar.ts';
import { test } from '../fixtures.ts';

test.use(SCREEN);

/** What has no place on a screen for everyone, by the names of the buttons and fields that lead there. */
const ABSENT = [
  'shell.footer.data',
  'check.keep.title',
  'check.keep.yes',
  'check.question.stop',
  'outcome.result.doorLater',
  'outcome.result.again',
  'outcome.result.together',
  'outcome.result.sheet',
  'start.plan',
  'start.moments',
  'backup.export.title',
  'list.contact.save',
  'list.calendar.save',
  'list.share.title',
  'list.diary.title',
  'list.paper.show',
  'list.slip.open',
  'check.question.intimate',
] as const;

test('no screen has a link, a form, a field for own words, or a way to what is kept', async ({ page }) => {
  const names = ABSENT.map((key) => nl(key));
  for await (const screen of everyKioskScreen(page)) {
    expect(
      await page
        .locator(
          'a, form:not([method="dialog"]), iframe, object, [contenteditable]:not([role="combobox"]), input[type="file"], textarea',
        )
        .count(),
      screen,
    ).toBe(0);
    const text = await page.locator('body').innerText();
    expect(
      names.filter((name) => text.includes(name)),
      screen,
    ).toEqual([]);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a number and a site are words, and codes that another program reads (${colorScheme})${ZBAR}`, async ({
    page,
  }) => {
    test.skip(!hasZbar);
    await page.emulateMedia({ colorScheme });
    await beginSession(page);
    await touch().press(page.getByRole('button', { name: nl('shell.nav.help'), exact: true }));
    await expect(page.getByText(nl('ui.help.call', { number: '088 0767 000' }))).toBeVisible();
    // The number first; a second code leads to where one can write.
    await page.locator('li', { hasText: '088 0767 000' }).getByText(nl('kiosk.outside.code')).first().tap();
    await expect.poll(async () => readQrCodes(await page.screenshot())).toEqual(['tel:0880767000']);
  });
}

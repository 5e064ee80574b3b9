import type { Page } from '@playwright/test';
import { pagesOf } from '../../support/pdf.ts';
import { nl, textIn } from '../../support/text.ts';
import { chooseLanguage, leaveQuestion } from '../../support/ways.ts';
import { hasZbar, readQrCodes, ZBAR } from '../../support/zbar.ts';
import { expect, test } from '../fixtures.ts';

const ADDRESS = 'https://ademruimte.gemeente.example/';

/** The page as a build with an address in deployment.json has it. */
async function openPosterOf(page: Page, address: string): Promise<void> {
  await page.route('./', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const named = html.replace('{&quot;kiosk', `{&quot;publicAddress&quot;:&quot;${address}&quot;,&quot;kiosk`);
    await route.fulfill({ response, body: named.replace('{"kiosk', `{"publicAddress":"${address}","kiosk`) });
  });
  await page.goto('./#/poster');
  await expect(page.getByRole('heading', { level: 1, name: nl('info.poster.title') })).toBeVisible();
}

test('makes no poster of an address that works on this computer alone', async ({ page }) => {
  await page.goto('./');
  await leaveQuestion(page);
  await page.getByRole('button', { name: nl('shell.footer.about') }).click();
  await page.getByRole('button', { name: nl('info.poster.link') }).click();
  await expect(page.getByText(nl('info.poster.here'))).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
});

test('prints one page with the address, in the language that is chosen', async ({ page }) => {
  await openPosterOf(page, ADDRESS);
  await chooseLanguage(page, 'en');
  const poster = page.getByRole('article');
  await expect(poster.getByRole('heading')).toHaveText(textIn('en', 'info.poster.heading'));
  await expect(poster.getByRole('listitem')).toHaveCount(3);
  await expect(poster).toContainText('ademruimte.gemeente.example');
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`shows a code that another program reads (${colorScheme})${ZBAR}`, async ({ page }) => {
    test.skip(!hasZbar, 'zbarimg is not installed (apt-get install zbar-tools)');
    await page.emulateMedia({ colorScheme });
    await openPosterOf(page, ADDRESS);
    expect(readQrCodes(await page.screenshot({ fullPage: true }))).toEqual([ADDRESS]);
    await page.emulateMedia({ media: 'print', colorScheme });
    expect(readQrCodes(await page.screenshot({ fullPage: true }))).toEqual([ADDRESS]);
    await page.emulateMedia({ media: 'screen' });
  });
}

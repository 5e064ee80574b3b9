import { keptText } from '../../support/kept-text.ts';
import { pagesOf } from '../../support/pdf.ts';
import { choosePlace, placeChip, placeField, placeRows } from '../../support/place.ts';
import { nl } from '../../support/text.ts';
import { goTo } from '../../support/ways.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

const sheet = (page: Parameters<typeof goTo>[0]) => page.getByRole('article');

for (const form of ['onderwerp', 'hulp'])
  test(`#/${form}/<need>/<place> opens the sheet, and no address of a visit holds it`, async ({ page }) => {
    await page.goto(`./#/${form}/night-rest/Strijen`);
    await expect(sheet(page).getByRole('heading', { level: 2, name: nl('needs.need.night-rest') })).toBeVisible();
    const addresses = () =>
      page.evaluate(() =>
        (window as unknown as { navigation: { entries(): { url: string }[] } }).navigation
          .entries()
          .map(({ url }) => new URL(url).hash),
      );
    await goTo(page, 'find');
    await page.goBack();
    await expect(sheet(page)).toBeVisible();
    expect(new Set(await addresses())).toEqual(new Set(['']));
  });

test('a link of another site opens the sheet of a subject, and leaves nothing of it behind', async ({ page }) => {
  await page.goto('./#/onderwerp/night-rest/Strijen');
  await expect(page.getByRole('heading', { level: 1, name: nl('topic.for', { place: 'Strijen' }) })).toBeVisible();
  await expect(sheet(page).getByRole('heading', { level: 2, name: nl('needs.need.night-rest') })).toBeVisible();
  await expect(sheet(page)).toContainText(nl('topic.for', { place: 'Strijen' }));
  await expect(
    sheet(page)
      .getByRole('heading', { level: 3, name: /Logeer/ })
      .first(),
  ).toBeVisible();
  expect(await sheet(page).getByRole('listitem').count()).toBeLessThanOrEqual(6);
  expect(new URL(page.url()).hash).toBe('');
  await expectAccessible(page);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  // Where the person at the desk lives is not where this one looks for help.
  await goTo(page, 'find');
  await expect(placeChip(page)).toHaveText(nl('catalogue.place'));
  expect(await keptText(page)).not.toContain('Strijen');
});

test('another place and another subject make another sheet, with a link for a site of one’s own', async ({ page }) => {
  await page.goto('./#/balie');
  await expect(sheet(page)).toHaveCount(0);
  await page.getByRole('button', { name: nl('topic.place') }).click();
  await placeField(page).fill('veghel');
  await expect(placeRows(page).first()).toContainText('Veghel');
  await placeField(page).press('Enter');
  await expect(page.locator('#topic-place')).toBeFocused();
  await page.getByLabel(nl('topic.need')).selectOption('carer-support');
  await expect(sheet(page)).toContainText(nl('topic.for', { place: 'Veghel' }));
  await expect(page.getByText(/#\/onderwerp\/carer-support\/Veghel$/)).toBeVisible();
  await page.getByLabel(nl('topic.need')).selectOption('night-rest');
  await expect(sheet(page).getByRole('heading', { level: 2, name: nl('needs.need.night-rest') })).toBeVisible();
});

test('a link opens one entry; what is unknown is left open', async ({ page }) => {
  await page.goto('./#/hulp/mind-korrelatie');
  await expect(page.getByRole('heading', { level: 1, name: /MIND/ })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('./#/onderwerp/no-such-need/Nergenshuizen');
  await expect(page.getByRole('heading', { level: 1, name: nl('topic.title') })).toBeVisible();
  await expect(page.getByRole('button', { name: nl('topic.place') })).toBeVisible();
  await expect(page.getByText(nl('catalogue.placeUnknown'))).toBeVisible();
  await expect(sheet(page)).toHaveCount(0);
});

test.describe('when the list of a region does not come', () => {
  test.use({ serviceWorkers: 'block', expected: /ERR_FAILED|blocked by Playwright/ });

  test('says so above what there is for the whole country, and another try helps', async ({ page }) => {
    await page.route('**/regions/hoeksche-waard*', (route) => route.abort());
    await page.goto('./#/onderwerp/night-rest/Strijen');
    await expect(page.getByText(nl('catalogue.lacks.region'))).toBeVisible();
    await page.unroute('**/regions/hoeksche-waard*');
    await page.getByRole('button', { name: nl('ui.retry') }).click();
    await expect(page.getByText(nl('catalogue.lacks.region'))).toHaveCount(0);
    await expect(
      sheet(page)
        .getByRole('heading', { level: 3, name: /Logeer/ })
        .first(),
    ).toBeVisible();
  });
});

test('the sheet is at "over Ademruimte", and knows nothing of where this one lives', async ({ page }) => {
  await page.goto('./');
  await goTo(page, 'find');
  await choosePlace(page, 'Strijen');
  await page.getByRole('button', { name: nl('shell.footer.about'), exact: true }).click();
  await page.getByRole('button', { name: nl('topic.title') }).click();
  await expect(page.getByRole('button', { name: nl('topic.place') })).toBeVisible();
});

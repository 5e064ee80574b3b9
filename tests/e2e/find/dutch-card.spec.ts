import { MIND } from '../../support/entries.ts';
import { nl, textIn } from '../../support/text.ts';
import { chooseLanguage } from '../../support/ways.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

test('who reads another language has Dutch sentences to show, and adds what they want to say', async ({ page }) => {
  const pl = (key: string) => textIn('pl', key);
  await page.goto('./');
  await chooseLanguage(page, 'pl');
  await page
    .getByRole('button', { name: pl('start.find') })
    .first()
    .click();
  await page.getByRole('searchbox').fill('mind korrelatie');
  await page.getByRole('button', { name: MIND }).first().click();
  await page.getByRole('button', { name: pl('list.dutch.open') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pl('list.dutch.title'));

  const said = page.getByRole('article').locator('[lang=nl]');
  await expect(said.first()).toHaveText(nl('list.dutch.little'));
  await expect(page.getByText(textIn('nl', 'list.dutch.speak', { language: 'Pools' }))).toBeVisible();
  await expect(page.getByText(textIn('pl', 'list.dutch.speak', { language: 'polski' }))).toBeVisible();
  const before = await said.count();
  await page.getByLabel(pl('find.facet.audience')).selectOption('dementie');
  const whom = { what: nl('catalogue.audience.dementie') };
  await expect(page.getByText(textIn('nl', 'list.dutch.whom', whom))).toBeVisible();
  await expect(said).toHaveCount(before + 1);
  await expectAccessible(page);

  // On paper it stands alone, without the choices.
  await page.emulateMedia({ media: 'print' });
  await expect(said.first()).toBeVisible();
  await expect(page.getByLabel(pl('find.facet.audience'))).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: MIND })).toBeVisible();
});

test('who reads Dutch is offered none', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('button', { name: nl('start.find') })
    .first()
    .click();
  await page.getByRole('searchbox').fill('mind korrelatie');
  await page.getByRole('button', { name: MIND }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: MIND })).toBeVisible();
  await expect(page.getByRole('button', { name: nl('list.dutch.open') })).toHaveCount(0);
});

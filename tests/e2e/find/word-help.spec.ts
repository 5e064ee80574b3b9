import { openEntry } from '../../support/entries.ts';
import { nl, textIn } from '../../support/text.ts';
import { chooseLanguage, goTo } from '../../support/ways.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

const DESK = /^Uw gemeente: Wmo-loket/;

test('a hard word opens its meaning by tap and by keyboard, and the focus stays', async ({ page }) => {
  await page.goto('./');
  await openEntry(page, DESK, 'wmo-loket');
  const word = page.getByRole('button', { name: 'respijtzorg', exact: true });
  await expect(word).toHaveAttribute('aria-expanded', 'false');
  await word.click();
  const said = `respijtzorg: ${textIn('nl', 'words.respijtzorg')}`;
  const meaning = page.getByRole('main').getByText(textIn('nl', 'words.respijtzorg'));
  await expect(meaning).toHaveText(said);
  await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  await expect(word).toHaveAttribute('aria-expanded', 'false');
  await expect(meaning).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(word).toHaveAttribute('aria-expanded', 'true');
  await expect(word).toBeFocused();
  await expect(meaning).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(meaning).toBeHidden();
});

test('another opens in its place, in the language of the app', async ({ page }) => {
  await page.goto('./');
  await chooseLanguage(page, 'ar');
  await page
    .getByRole('button', { name: textIn('ar', 'start.find') })
    .first()
    .click();
  await page.getByRole('searchbox').fill('wmo-loket');
  await page.getByRole('button', { name: DESK }).click();
  await page.getByRole('button', { name: 'respijtzorg', exact: true }).click();
  await page.getByRole('button', { name: 'mantelzorgers', exact: true }).first().click();
  await expect(page.getByRole('main').getByText(textIn('ar', 'words.respijtzorg'))).toHaveCount(0);
  const meaning = page.getByRole('main').getByText(textIn('ar', 'words.mantelzorger'));
  await expect(meaning).toBeVisible();
  expect(
    await meaning.evaluate((element) => [
      element.closest('[lang]')?.getAttribute('lang'),
      getComputedStyle(element).direction,
    ]),
  ).toEqual(['ar', 'rtl']);
});

test('what a card says, which is pressed as a whole, is explained below the cards', async ({ page }) => {
  await page.goto('./');
  await goTo(page, 'find');
  await page.getByRole('searchbox').fill('respijtzorg thuis');
  const beside = page.getByText(nl('reading.words')).first();
  await beside.getByRole('button').first().click();
  await expect(beside.locator('b')).toBeVisible();
  const [word] = await beside.getByRole('button').allTextContents();
  await expect(page.getByRole('status').filter({ hasText: `${word}: ` })).toHaveCount(1);
  await expect(beside.getByRole('status')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('listitem').locator('.entry-card__open .word')).toHaveCount(0);
  await expectAccessible(page);
});

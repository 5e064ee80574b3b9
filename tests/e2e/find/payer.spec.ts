import type { Page } from '@playwright/test';
import { choosePlace } from '../../support/place.ts';
import { nl, textIn } from '../../support/text.ts';
import { goTo } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

const find = async (page: Page) => {
  await page.goto('./');
  await goTo(page, 'find');
};
const opening = async (page: Page) => {
  await find(page);
  await page.getByRole('button', { name: nl('payer.link.short') }).click();
  await expect(page.getByRole('heading', { level: 1, name: nl('payer.title') })).toBeVisible();
};
const choose = (page: Page, question: string, answer: string) =>
  page
    .getByRole('group', { name: textIn('nl', `payer.question.${question}`) })
    .getByRole('radio', { name: textIn('nl', `payer.option.${question}.${answer}`), exact: true })
    .check();
const show = (page: Page) => page.getByRole('button', { name: nl('payer.show') }).click();
const answer = (page: Page) => page.getByRole('region', { name: nl('payer.answer') });

test('five questions, nothing chosen beforehand, and an answer below them', async ({ page }) => {
  await opening(page);
  const groups = page.getByRole('main').getByRole('group');
  await expect(groups).toHaveCount(5);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await choose(page, 'help', 'overnight');
  await choose(page, 'indication', 'wlz');
  await show(page);
  await expect(page.getByRole('heading', { level: 2, name: nl('payer.answer') })).toBeFocused();
  await expect(answer(page)).toContainText(nl('payer.likely.wlz'));
  await expect(answer(page)).toContainText(nl('payer.caution.elv-is-no-respite'));
  await expect(answer(page)).toContainText(nl('payer.disclaimer'));
});

test('whoever skips everything is told what is possible and whom to call', async ({ page }) => {
  await opening(page);
  await show(page);
  await expect(answer(page)).toContainText(nl('payer.general'));
  await expect(answer(page).getByRole('heading', { name: nl('payer.name.wmo') })).toBeVisible();
  await expect(answer(page).getByRole('heading', { name: nl('payer.contact.municipality.name') })).toBeVisible();
});

test('another answer changes what stands below at once', async ({ page }) => {
  await opening(page);
  await choose(page, 'help', 'dementia');
  await show(page);
  await expect(answer(page)).toContainText(nl('payer.likely.zvw'));
  await expect(answer(page)).toContainText(nl('payer.caution.no-diagnosis-needed'));
  await choose(page, 'help', 'activity');
  await expect(answer(page)).toContainText(nl('payer.likely.vrij'));
});

test('shows the numbers of the region itself, and none that the catalogue does not confirm', async ({ page }) => {
  await opening(page);
  await choose(page, 'help', 'by-day');
  await show(page);
  await choosePlace(page, 'Strijen');
  await expect(answer(page).getByRole('link', { name: /088 647 19 20/ })).toHaveAttribute('href', 'tel:0886471920');
  const packs = await page.evaluate(async () => {
    const files = ['nl', 'hoeksche-waard'].map((id) => fetch(`regions/${id}.json`).then((one) => one.text()));
    return (await Promise.all(files)).join('');
  });
  for (const link of await answer(page).getByRole('link', { name: /\d{3}/ }).all()) {
    const href = (await link.getAttribute('href')) ?? '';
    if (href.startsWith('tel:')) expect(packs).toContain(`"${href.slice(4)}"`);
  }
});

test('says where each statement was read, and when', async ({ page }) => {
  await opening(page);
  await choose(page, 'help', 'overnight');
  await show(page);
  await answer(page).getByText(nl('payer.source.title')).first().click();
  const source = answer(page)
    .getByRole('link', { name: /MantelzorgNL/ })
    .first();
  await expect(source).toHaveAttribute('rel', /noreferrer/);
});

test.describe('after the last day of an amount', () => {
  test('does not state it any more', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2027-01-02T12:00:00'));
    await opening(page);
    await choose(page, 'help', 'by-day');
    await show(page);
    await expect(answer(page)).toContainText(nl('payer.changed.wmo-contribution'));
    await expect(answer(page)).not.toContainText('21,80');
  });

  test('and states it before', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-31T12:00:00'));
    await opening(page);
    await choose(page, 'help', 'by-day');
    await show(page);
    await expect(answer(page)).toContainText('21,80');
  });
});

test('an entry whose payer is not known leads here with the first question answered', async ({ page }) => {
  await find(page);
  await choosePlace(page, 'Strijen');
  await page.getByRole('searchbox').fill('logeerzorg wijkpension');
  await page.getByRole('button', { name: 'Logeerzorg in het Wijkpension', exact: true }).click();
  await page.getByRole('button', { name: nl('payer.link.entry') }).click();
  await expect(page.getByRole('radio', { name: nl('payer.option.help.overnight') })).toBeChecked();
});

test('keeps the answers on the way back, and forgets them when asked or closed', async ({ page }) => {
  await opening(page);
  await choose(page, 'help', 'activity');
  await show(page);
  await answer(page)
    .getByRole('button', { name: nl('find.title') })
    .click();
  await page.goBack();
  await expect(page.getByRole('radio', { name: nl('payer.option.help.activity') })).toBeChecked();
  await expect(answer(page)).toContainText(nl('payer.likely.vrij'));
  await page.getByRole('button', { name: nl('payer.clear') }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(answer(page)).toHaveCount(0);
});

test('keeps nothing of it on the device', async ({ page }) => {
  await opening(page);
  await choose(page, 'help', 'dementia');
  await choose(page, 'youth', 'no');
  await show(page);
  const kept = await page.evaluate(async () => JSON.stringify([{ ...localStorage }, await indexedDB.databases()]));
  expect(kept).toBe('[{},[]]');
});

import type { Page } from '@playwright/test';
import { cardNames, cards } from '../../support/cards.ts';
import { answerAll, beginCheck, plainly } from '../../support/check.ts';
import { keyboard, touch } from '../../support/input-methods.ts';
import { choosePlace, chooseRegion } from '../../support/place.ts';
import { nl, textIn } from '../../support/text.ts';
import { goTo } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

const box = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name} \\(`) });
const numberIn = async (text: string) => Number(/\((\d+)\)/.exec(text)?.[1]);
const results = (count: number) => textIn('nl', count === 1 ? 'find.results_one' : 'find.results_other', { count });
const removeFilter = (page: Page, label: string) =>
  page.getByRole('button', { name: `${nl('find.removeFilter')} ${label}` });
const narrow = (page: Page) => page.locator('summary').filter({ hasText: nl('find.narrow') });

async function opening(page: Page): Promise<void> {
  await page.goto('./');
  await goTo(page, 'find');
  await chooseRegion(page);
}

test('narrows a list: the number in the label is the number that shows, and a button lets it go', async ({ page }) => {
  await opening(page);
  await page.getByRole('button', { name: nl('needs.group.company'), exact: true }).click();
  const before = await page
    .getByText(/^\d+ resultaten$/)
    .first()
    .textContent();
  await narrow(page).click();
  const atPlace = box(page, nl('catalogue.form.op-locatie'));
  const count = await numberIn((await atPlace.locator('xpath=..').textContent()) ?? '');
  expect(count).toBeGreaterThan(0);
  await atPlace.check();
  await expect(page.getByText(results(count), { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: results(count) })).toBeAttached();
  // The subject stands above the list and is not counted.
  await expect(narrow(page)).toContainText(textIn('nl', 'find.chosenCount_one', { count: 1 }));
  await removeFilter(page, nl('catalogue.form.op-locatie')).click();
  await expect(page.getByRole('heading', { level: 2, name: nl('find.resultsFor') })).toBeFocused();
  await expect(atPlace).not.toBeChecked();
  await expect(page.getByText(before ?? '', { exact: true }).first()).toBeVisible();
});

test('does not hide what is unknown: says so and shows it when asked', async ({ page }) => {
  await opening(page);
  await narrow(page).click();
  const free = box(page, nl('catalogue.payer.gratis'));
  const count = await numberIn((await free.locator('xpath=..').textContent()) ?? '');
  await free.check();
  await expect(page.getByText(results(count), { exact: true }).first()).toBeVisible();
  const said = page.getByText(/niet bekend wat het kost/);
  const unknown = Number(/\d+/.exec((await said.textContent()) ?? '')?.[0]);
  expect(unknown).toBeGreaterThan(0);
  await page.getByRole('button', { name: nl('find.showUnknown') }).click();
  await expect(page.getByText(results(count + unknown), { exact: true }).first()).toBeVisible();
  await expect(said).toBeHidden();
  await removeFilter(page, nl('find.alsoUnknown.payer')).click();
  await expect(page.getByText(results(count), { exact: true }).first()).toBeVisible();
});

test('offers distance once a village is chosen: the next ones by distance, and what comes to the home', async ({
  page,
}) => {
  await opening(page);
  await narrow(page).click();
  await expect(page.getByRole('group', { name: nl('find.facet.distance') })).toBeHidden();
  await choosePlace(page, 'Strijen');
  const distances = page.getByRole('group', { name: nl('find.facet.distance') });
  await distances.getByRole('radio', { name: new RegExp(nl('find.distance.next-villages')) }).check();
  await expect(cards(page).filter({ hasText: 'in Strijen' }).first()).toBeVisible();
  const more = page.getByRole('button', { name: /^Toon nog \d+$/ });
  while (await more.isVisible()) await more.click();
  const places = await cards(page).getByRole('list').allTextContents();
  expect(places.length).toBeGreaterThan(3);
  for (const place of places) expect(place).toMatch(/in Strijen|, [1-5] km|bij u thuis/);
});

test('lets one choice go when nothing is left, says which, and offers the two lines to call', async ({ page }) => {
  await opening(page);
  // A subject chosen for one question stays while the words of that question are changed.
  await page.getByRole('searchbox').fill('vervoer');
  await page
    .locator('summary')
    .filter({ hasText: nl('find.narrow') })
    .click();
  await page.getByLabel(nl('find.facet.group')).selectOption('transport');
  await page.getByRole('searchbox').fill('geheugen');
  const what = nl('needs.group.transport');
  await expect(page.getByText(textIn('nl', 'find.relaxed_one', { what }))).toBeVisible();
  await expect(cards(page).nth(1)).toBeVisible();
  const lines = page.getByRole('list', { name: nl('find.callInstead') }).getByRole('link', { name: /^Bel/ });
  await expect(lines).toHaveText([/14 0186/, /088 0767 000/]);
});

test('keeps the choice, and the open list of choices, on Back from an entry', async ({ page }) => {
  await opening(page);
  await narrow(page).click();
  await box(page, nl('catalogue.form.aan-huis')).check();
  const found = await page
    .getByText(/^\d+ resultaten$/)
    .first()
    .textContent();
  await cardNames(page).first().click();
  await expect(page.getByRole('heading', { name: nl('entry.contact') })).toBeVisible();
  await page.goBack();
  await expect(box(page, nl('catalogue.form.aan-huis'))).toBeChecked();
  await expect(page.getByText(found ?? '', { exact: true }).first()).toBeVisible();
});

test('works with a keyboard alone', async ({ page }) => {
  await opening(page);
  const hand = keyboard(page);
  await hand.press(narrow(page));
  await hand.choose(box(page, nl('find.access.direct')));
  await expect(removeFilter(page, nl('find.access.direct'))).toBeVisible();
  await hand.press(removeFilter(page, nl('find.access.direct')));
  await expect(removeFilter(page, nl('find.access.direct'))).toBeHidden();
});

test.describe('reasons that do not apply', () => {
  test.use({ hasTouch: true });

  /** The first need that follows from an answer; other help is for everyone of this check. */
  const following = (page: Page) =>
    page
      .locator('.need-section')
      .filter({ has: page.getByRole('button', { name: nl('find.notForMe.off') }) })
      .first();
  const reason = (page: Page) => following(page).locator('.note');
  const count = (page: Page, reasons: number) =>
    page.getByText(
      textIn('nl', reasons === 1 ? 'find.notForMe.count_one' : 'find.notForMe.count_other', { count: reasons }),
    );

  test.beforeEach(async ({ page }) => {
    await page.goto('./');
    await beginCheck(page, touch(), 'mantelzorg', true);
    // Everything asks a lot of this carer: the last answer of most questions.
    await answerAll(
      page,
      touch(),
      plainly((_, options) => Math.min(2, options - 1)),
    );
    await page.getByRole('button', { name: nl('outcome.result.doorFind') }).tap();
    await chooseRegion(page);
    await expect(cards(page).first()).toBeVisible();
  });

  test('are switched off, told, let back in, and leave the answers alone', async ({ page }) => {
    const before = await reason(page).textContent();
    const off = page.getByRole('button', { name: nl('find.notForMe.off') });
    await off.first().tap();
    const line = page.locator('#switched-off');
    await expect(line).toBeFocused();
    const reasons = Number(/\d+/.exec((await line.textContent()) ?? '')?.[0]);
    await expect(count(page, reasons)).toBeVisible();
    await expect(page.getByText(before ?? '', { exact: true })).toHaveCount(0);
    await page.getByText(nl('find.notForMe.show')).tap();
    const on = page.getByRole('button', { name: nl('find.notForMe.on') });
    for (let left = reasons; left > 0; left -= 1) {
      await expect(on).toHaveCount(left);
      await on.first().tap();
    }
    await expect(line).toBeHidden();
    await expect(reason(page)).toHaveText(before ?? '');
  });

  test('can be switched off on the page of an entry, and are deleted with the other data', async ({ page }) => {
    await following(page).getByRole('heading').getByRole('button').first().tap();
    await expect(page.getByRole('heading', { name: nl('find.notForMe.why') })).toBeVisible();
    await page.getByRole('button', { name: nl('find.notForMe.off') }).tap();
    await expect(page.locator('#switched-off')).toBeFocused();
    await page
      .getByRole('button', { name: nl('data.title') })
      .first()
      .tap();
    const kept = page.getByText(nl('data.notForMe', { what: '' }).slice(0, 30));
    const kinds = await kept.count();
    expect(kinds).toBeGreaterThan(0);
    await page
      .getByRole('listitem')
      .filter({ has: kept })
      .getByRole('button', { name: nl('data.deleteSetting') })
      .first()
      .tap();
    await expect(kept).toHaveCount(kinds - 1);
  });
});

import type { Page } from '@playwright/test';
import { cardNames, cards } from '../../support/cards.ts';
import { choosePlace, chooseRegion } from '../../support/place.ts';
import { nl } from '../../support/text.ts';
import { goTo } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

// One region and its places, as they ship; what each village has is counted here from the list itself.
const REGION = 'Hoeksche Waard';

const switchTo = (page: Page, view: 'viewList' | 'viewMap') =>
  page.getByRole('radio', { name: nl(`map.${view}`), exact: true });
const places = (page: Page) => page.getByRole('list', { name: nl('map.places') }).getByRole('button');
/** `Strijen (4)` */
const readGroup = (text: string | null) => {
  const [, name = '', count = ''] = /^(.*) \((\d+)\)$/.exec(text ?? '') ?? [];
  return { name, count: Number(count) };
};

async function openFinder(page: Page): Promise<void> {
  await page.goto('./');
  await goTo(page, 'find');
  await chooseRegion(page, REGION);
}

async function openMap(page: Page): Promise<void> {
  await openFinder(page);
  await page.getByRole('button', { name: nl('needs.group.company'), exact: true }).click();
  await switchTo(page, 'viewMap').check();
}

test('begins as a list, and shows the map to who wants it', async ({ page }) => {
  await openMap(page);
  await expect(page.locator('.map')).toBeVisible();
  await expect(page.locator('.map__dot')).toHaveCount(await places(page).count());
  await switchTo(page, 'viewList').check();
  await expect(page.locator('.map')).toBeHidden();
  await expect(cards(page).first()).toBeVisible();
});

test('shows what there is in the village that someone taps, and the way back', async ({ page }) => {
  await openMap(page);
  const all = await cards(page).count();
  const dot = page.locator('.map__dot').nth(1);
  await dot.click();
  const heading = page.getByRole('heading', { level: 2, name: /\(\d+\)$/ });
  await expect(heading).toBeFocused();
  const { name, count } = readGroup(await heading.textContent());
  expect(count).toBe(Number(await dot.textContent()));
  await expect(cards(page)).toHaveCount(count);
  await expect(cards(page).first()).toBeInViewport();

  await page.getByRole('button', { name: nl('map.all') }).click();
  const button = places(page).filter({ hasText: name });
  await expect(button).toBeFocused();
  await expect(button).toBeInViewport();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(cards(page)).toHaveCount(all);
});

test('takes a tap on the same village twice for the way back', async ({ page }) => {
  await openMap(page);
  const dot = page.locator('.map__dot').first();
  await dot.click();
  await expect(page.getByRole('button', { name: nl('map.all') })).toBeVisible();
  await dot.click();
  await expect(page.getByRole('button', { name: nl('map.all') })).toBeHidden();
});

test('gives the same by keyboard, from the village with most to the one with least', async ({ page }) => {
  await openMap(page);
  const groups = (await places(page).allTextContents()).map(readGroup);
  expect(groups.map(({ count }) => count)).toEqual(groups.map(({ count }) => count).sort((a, b) => b - a));
  await switchTo(page, 'viewMap').focus();
  await page.keyboard.press('Tab');
  await expect(places(page).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const { name, count } = groups[1] ?? { name: '', count: 0 };
  await expect(page.getByRole('heading', { level: 2, name: nl('map.group', { where: name, count }) })).toBeFocused();
  await expect(cards(page)).toHaveCount(count);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(places(page).nth(1)).toBeFocused();
});

test('counts everything once, what is in no village as well', async ({ page }) => {
  await openMap(page);
  const others = page.getByRole('list', { name: nl('map.others') }).getByRole('button');
  const groups = [...(await places(page).allTextContents()), ...(await others.allTextContents())].map(readGroup);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  await expect(page.getByRole('heading', { name: nl('map.everything', { count: total }) })).toBeVisible();
  await others.first().click();
  await expect(page.getByRole('heading', { level: 2, name: (await others.first().textContent()) ?? '' })).toBeFocused();
});

test('comes back from an entry to the same village on the map', async ({ page }) => {
  await openMap(page);
  await places(page).nth(1).click();
  const first = cardNames(page).first();
  const name = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.goBack();
  await expect(places(page).nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(first).toContainText(name);
});

test('marks the village of the person, and says so', async ({ page }) => {
  await openMap(page);
  const { name } = readGroup(await places(page).first().textContent());
  await choosePlace(page, name);
  await expect(page.getByText(nl('map.ring', { place: name }))).toBeVisible();
  await expect(page.locator('.map__ring')).toHaveCount(1);
});

test('is not offered where it tells nothing', async ({ page }) => {
  await openFinder(page);
  await page.getByRole('searchbox').fill('luisterlijn');
  await expect(cards(page).first()).toContainText('Luisterlijn');
  await expect(switchTo(page, 'viewMap')).toHaveCount(0);
});

test('keeps names apart, as the browser draws them', async ({ page }) => {
  await openMap(page);
  const overlaps = await page.locator('.map__name').evaluateAll((names) => {
    const boxes = names.map((name) => name.getBoundingClientRect());
    const apart = (a: DOMRect, b: DOMRect) =>
      a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 4 || b.bottom <= a.top + 4;
    return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => !apart(a, b))).length;
  });
  expect(overlaps).toBe(0);
});

test('prints the map with the list', async ({ page }) => {
  await openMap(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.map')).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
  await expect(switchTo(page, 'viewMap')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
});

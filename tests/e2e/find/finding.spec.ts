import type { Page } from '@playwright/test';
import { cardNames, cards as hits } from '../../support/cards.ts';
import { choosePlace, chooseRegion, placeChip, placeField, placeRows } from '../../support/place.ts';
import { nl } from '../../support/text.ts';
import { goTo } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

// Requests are tampered with here, which a service worker would answer first.
test.use({ serviceWorkers: 'block', expected: /blocked by Playwright/ });

const opening = async (page: Page) => {
  await page.goto('./');
  await goTo(page, 'find');
};

/** The finding page of someone who lives where the tests look for help. */
const openingAtHome = async (page: Page) => {
  await opening(page);
  await chooseRegion(page);
};

test('finds respite care for who never heard the word', async ({ page }) => {
  await openingAtHome(page);
  await page.getByRole('searchbox').fill('oppas voor mijn man');
  await expect(page.getByRole('button', { name: /oppas|respijt|logeer|vrijwillig/i }).first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /resultaten/ })).toBeVisible();
});

test('lists a subject, near things first, with the distance', async ({ page }) => {
  await openingAtHome(page);
  await choosePlace(page, 'Mookhoek');
  await page.getByRole('button', { name: nl('needs.group.company'), exact: true }).click();
  const first = hits(page).first();
  await expect(first).toContainText(/.+, \d km/);
});

test('offers the subjects as buttons, and takes the reader to what was found', async ({ page }) => {
  await openingAtHome(page);
  await page.getByRole('button', { name: nl('needs.group.transport') }).click();
  await expect(page.getByRole('heading', { level: 2, name: nl('find.resultsFor') })).toBeFocused();
  await expect(page.getByRole('heading', { level: 3, name: nl('needs.need.transport') })).toBeVisible();
  await expect(hits(page).first()).toBeVisible();
});

test('a new question is not narrowed by a subject chosen before it', async ({ page }) => {
  await openingAtHome(page);
  await page.getByRole('button', { name: nl('needs.group.transport'), exact: true }).click();
  await page.getByRole('searchbox').fill('dagbesteding');
  await expect(
    page.getByRole('button', { name: `${nl('find.removeFilter')} ${nl('needs.group.transport')}` }),
  ).toHaveCount(0);
  await expect(hits(page).filter({ hasText: /dag/i }).first()).toBeVisible();
});

test('takes the reader to the results with Enter', async ({ page }) => {
  await openingAtHome(page);
  await page.getByRole('searchbox').fill('dagbesteding');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: nl('find.resultsFor') })).toBeFocused();
});

test('takes a four-digit postcode for a place', async ({ page }) => {
  await openingAtHome(page);
  await choosePlace(page, '3291');
  await page.getByRole('button', { name: nl('needs.group.company'), exact: true }).click();
  await expect(hits(page).first()).toContainText('in Strijen');
});

test('shows everything known about an entry, and what is not known', async ({ page }) => {
  await openingAtHome(page);
  await page.getByRole('searchbox').fill('wmo hulp aanvragen');
  await page.getByRole('button', { name: /^Wmo Hoeksche Waard/ }).click();
  await expect(page.getByRole('link', { name: /088 647 19 20/ })).toHaveAttribute('href', 'tel:0886471920');
  await expect(page.getByText(nl('entry.notChecked'))).toBeVisible();
  await expect(page.getByText(/^Vraag ook naar .*kosten/)).toBeVisible();
  const outside = page.getByRole('link', { name: /gemeentehw\.nl/ }).first();
  await expect(outside).toHaveAttribute('rel', /noreferrer/);
  await expect(outside).toHaveAttribute('referrerpolicy', 'no-referrer');
});

test('puts what is less certain below a divider', async ({ page }) => {
  await openingAtHome(page);
  await page.getByRole('button', { name: nl('needs.group.exercise'), exact: true }).click();
  await expect(page.getByRole('heading', { name: nl('find.doubtful') })).toBeVisible();
  await expect(page.getByText(/Minder zeker/).first()).toBeVisible();
});

test('never shows an empty page: nothing found still offers a line to call', async ({ page }) => {
  await openingAtHome(page);
  await page.getByRole('searchbox').fill('qqqxxzzz');
  await expect(page.getByText(nl('find.noneText'))).toBeVisible();
  await expect(page.getByRole('link', { name: /088 0767 000/ })).toBeVisible();
});

for (const [words, kind, first] of [
  ['ik kan niet meer', 'exhausted', '088 0767 000'],
  ['ik wil niet meer leven', 'life', '113'],
  ['hij slaat me', 'violence', '0800 2000'],
  ['mijn man ademt niet', 'medical', '112'],
] as const) {
  test(`shows who helps first to someone who writes “${words}”`, async ({ page }) => {
    await openingAtHome(page);
    await page.getByRole('searchbox').fill(words);
    await expect(page.getByText(nl(`find.urgent.${kind}`))).toBeVisible();
    await expect(page.getByRole('main').getByRole('link').first()).toContainText(first);
  });
}

test('comes back to the same words and the same place in the list', async ({ page }) => {
  await openingAtHome(page);
  await page.getByRole('searchbox').fill('dagbesteding');
  const third = cardNames(page).nth(5);
  await third.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await third.click();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('dagbesteding');
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeCloseTo(before, -2);
  await expect(third).toBeFocused();
});

test('shows a list on Back as long as it was left', async ({ page }) => {
  await openingAtHome(page);
  await page.getByRole('button', { name: nl('needs.group.company'), exact: true }).click();
  const before = await hits(page).count();
  await page
    .getByRole('button', { name: /^Nog \d+ hiervoor$/ })
    .last()
    .click();
  await expect.poll(() => hits(page).count()).toBeGreaterThan(before);
  const last = cardNames(page).last();
  const name = (await last.textContent()) ?? '';
  await last.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.goBack();
  await expect(last).toContainText(name);
  await expect(last).toBeInViewport();
  await expect(last).toBeFocused();
});

test.describe('in a deployment of several regions', () => {
  const find = (page: Page, words: string) => page.getByRole('searchbox').fill(words);

  test('puts nobody in a region: until someone chooses, help is national', async ({ page }) => {
    await opening(page);
    await expect(placeChip(page)).toHaveText(nl('catalogue.place'));
    await expect(page.getByText(nl('catalogue.placeHint'))).toBeVisible();
    await find(page, 'logeren');
    await expect(hits(page).first()).toBeVisible();
    await expect(page.getByText(nl('catalogue.aboutNational', { date: 'november 2026' }))).toBeVisible();
    await expect(hits(page).filter({ hasText: 'Wijkpension' })).toHaveCount(0);
  });

  for (const [choice, words, name] of [
    ['Laak', 'logeren', 'Logeerhuis in Laak'],
    ['Den Bosch', 'logeren', 'Farent'],
    ['6102', 'mantelzorg', 'Menswel'],
    ['Puttershoek', 'logeren', 'Wijkpension'],
  ] as const) {
    test(`the region follows from “${choice}”`, async ({ page }) => {
      await opening(page);
      await choosePlace(page, choice);
      await expect(page.getByText(nl('catalogue.placeHint'))).toBeHidden();
      await find(page, words);
      await expect(hits(page).filter({ hasText: name }).first()).toBeVisible();
    });
  }

  test('a village in the words is enough', async ({ page }) => {
    await opening(page);
    await find(page, 'samen koffie drinken in Strijen');
    await expect(hits(page).first()).toContainText(nl('card.where.here', { place: 'Strijen' }));
  });

  test('a village in the words becomes the place that is shown', async ({ page }) => {
    await opening(page);
    await find(page, 'samen koffie drinken in Strijen');
    await expect(placeChip(page)).toContainText('Strijen');
  });

  test('looks for a place by keyboard alone: rows, Enter, Escape, and none after all', async ({ page }) => {
    await opening(page);
    await placeChip(page).press('Enter');
    await expect(placeField(page)).toBeFocused();
    await page.keyboard.type('str');
    await expect(placeRows(page)).toHaveText([/^Strijen/, /^Strijensas/]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(placeRows(page).nth(1)).toHaveAttribute('aria-selected', 'true');
    const active = await placeField(page).getAttribute('aria-activedescendant');
    await expect(placeRows(page).nth(1)).toHaveAttribute('id', active ?? '');
    await page.keyboard.press('Enter');
    await expect(placeChip(page)).toBeFocused();
    await expect(placeChip(page)).toContainText('Strijensas');
    await page.keyboard.press('Enter');
    await page.keyboard.type('veghel');
    await page.keyboard.press('Escape');
    await expect(placeChip(page)).toContainText('Strijensas');
    await expect(placeChip(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: nl('catalogue.placeSkip') }).press('Enter');
    await expect(placeChip(page)).toHaveText(nl('catalogue.place'));
  });

  test('takes a place away again, and asks for one as before', async ({ page }) => {
    await opening(page);
    await choosePlace(page, 'Strijen');
    await page.getByRole('button', { name: new RegExp(`^${nl('ui.remove')}.*Strijen`) }).press('Enter');
    await expect(placeChip(page)).toHaveText(nl('catalogue.place'));
    await expect(placeChip(page)).toBeFocused();
    await expect(page.getByRole('button', { name: new RegExp(`^${nl('ui.remove')}`) })).toHaveCount(0);
  });

  test('shows six rows of 56 px, and is honest about a place it does not know', async ({ page }) => {
    await opening(page);
    await placeChip(page).click();
    await placeField(page).fill('m');
    await expect(placeRows(page)).toHaveCount(6);
    for (const row of await placeRows(page).all()) {
      expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(56);
    }
    await placeField(page).fill('Rotterdam');
    await expect(page.getByText(nl('catalogue.placeUnknown'))).toBeVisible();
    await expect(placeRows(page)).toHaveCount(0);
  });

  test('typing a place is no text control, which a browser would tell its maker of', async ({ page }) => {
    await opening(page);
    const controls = () => page.locator('input[type=search], input[type=text], textarea').count();
    const before = await controls();
    await placeChip(page).click();
    await placeField(page).fill('str');
    expect(await controls()).toBe(before);
    await expect(placeField(page)).toHaveAttribute('spellcheck', 'false');
  });

  test('fetches the same files for everyone', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await opening(page);
    await choosePlace(page, 'Veghel');
    await find(page, 'vergeetachtig');
    await expect(hits(page).first()).toBeVisible();
    const ids = ['index', 'nl', 'den-haag', 'hoeksche-waard', 'meierij', 'zuid-limburg'];
    expect(asked.filter((path) => path.startsWith('/regions/'))).toEqual(ids.map((id) => `/regions/${id}.json`));
  });
});

test('asks nothing about the region where there is only one', async ({ page }) => {
  await page.route('**/regions/index.json', async (route) => {
    const regions: { id: string }[] = await (await route.fetch()).json();
    await route.fulfill({ json: regions.filter(({ id }) => id === 'hoeksche-waard') });
  });
  await opening(page);
  await expect(page.getByText(nl('catalogue.placeHint'))).toBeHidden();
  await expect(placeChip(page)).toContainText(nl('catalogue.placeAny'));
  await page.getByRole('searchbox').fill('wijkpension');
  await expect(hits(page).first()).toContainText('Wijkpension');
});

test.describe('without its catalogue', () => {
  test.use({ expected: /blocked by Playwright|404/ });

  test('says that the list could not be fetched, and tries again on demand', async ({ page }) => {
    await page.route('**/regions/*.json', (route) => route.fulfill({ status: 404 }));
    await opening(page);
    await expect(page.getByText(nl('catalogue.failed'))).toBeVisible();
    await page.unroute('**/regions/*.json');
    await page.getByRole('button', { name: nl('ui.retry') }).click();
    await expect(placeChip(page)).toBeVisible();
  });

  for (const [what, body] of [
    ['broken', '{"format":1,"entries":['],
    ['foreign', '{"hello":"world"}'],
    ['newer', '{"format":99}'],
    ['damaged', '{"format":1,"region":{},"entries":[{"id":"__proto__"}],"index":{}}'],
  ] as const) {
    test(`says so when the pack is ${what}, and national help and the help lines stay`, async ({ page }) => {
      await page.route('**/regions/hoeksche-waard.json', (route) => route.fulfill({ json: undefined, body }));
      await openingAtHome(page);
      await expect(page.getByRole('status').filter({ hasText: nl('catalogue.lacks.region') })).toBeVisible();
      await page.getByRole('searchbox').fill('praten');
      await expect(hits(page).first()).toBeVisible();
      await page
        .getByRole('button', { name: nl('shell.nav.help'), exact: true })
        .first()
        .click();
      await expect(page.getByRole('link', { name: '112' })).toBeVisible();
    });
  }
});

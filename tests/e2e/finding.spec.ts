import type { Page } from '@playwright/test';
import { nl, textIn } from '../support/text.ts';
import { expect, test } from './fixtures.ts';

// Requests are tampered with here, which a service worker would answer first.
test.use({ serviceWorkers: 'block', expected: /blocked by Playwright/ });

const opening = async (page: Page) => {
  await page.goto('./');
  await page.getByRole('button', { name: nl('common.nav.find'), exact: true }).click();
};

test('finds respite care for who never heard the word', async ({ page }) => {
  await opening(page);
  await page.getByRole('searchbox').fill('oppas voor mijn man');
  await expect(page.getByRole('button', { name: /oppas|respijt|logeer|vrijwillig/i }).first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /resultaten/ })).toBeVisible();
});

test('lists a subject, near things first, with the distance', async ({ page }) => {
  await opening(page);
  await page.getByLabel(nl('finder.place')).selectOption('Mookhoek');
  await page.getByRole('button', { name: nl('finder.kind.ontmoeting'), exact: true }).click();
  const first = page.getByRole('main').getByRole('listitem').getByRole('button').first();
  await expect(first).toContainText(/In .+, ongeveer \d km/);
});

test('offers the subjects as buttons, and takes the reader to what was found', async ({ page }) => {
  await opening(page);
  await page.getByRole('button', { name: nl('finder.kind.vervoer') }).click();
  await expect(page.getByRole('heading', { level: 2, name: nl('finder.resultsFor') })).toBeFocused();
  await expect(page.getByRole('main').getByRole('listitem').getByRole('button').first()).toContainText(
    nl('finder.kind.vervoer'),
  );
});

test('opens the way to all subjects when one of them has nothing', async ({ page }) => {
  await opening(page);
  await page.getByRole('button', { name: nl('finder.kind.vervoer'), exact: true }).click();
  await page.getByRole('searchbox').fill('geheugen');
  await page.getByRole('button', { name: nl('finder.noneKind') }).click();
  await expect(page.getByRole('main').getByRole('listitem').getByRole('button').first()).toBeVisible();
});

test('takes the reader to the results with Enter', async ({ page }) => {
  await opening(page);
  await page.getByRole('searchbox').fill('dagbesteding');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: nl('finder.resultsFor') })).toBeFocused();
});

test('takes a four-digit postcode for a place', async ({ page }) => {
  await opening(page);
  await page.getByLabel(nl('finder.place')).selectOption('3291');
  await page.getByRole('button', { name: nl('finder.kind.ontmoeting'), exact: true }).click();
  await expect(page.getByRole('main').getByRole('listitem').getByRole('button').first()).toContainText('In Strijen');
});

test('shows everything known about an entry, and what is not known', async ({ page }) => {
  await opening(page);
  await page.getByRole('searchbox').fill('wmo hulp aanvragen');
  await page.getByRole('button', { name: /^Wmo Hoeksche Waard/ }).click();
  await expect(page.getByRole('link', { name: /088 647 19 20/ })).toHaveAttribute('href', 'tel:0886471920');
  await expect(page.getByText(nl('finder.entry.notChecked'))).toBeVisible();
  await expect(
    page
      .getByRole('definition')
      .filter({ hasText: nl('finder.entry.unknown') })
      .first(),
  ).toBeVisible();
  const outside = page.getByRole('link', { name: /gemeentehw\.nl/ }).first();
  await expect(outside).toHaveAttribute('rel', /noreferrer/);
  await expect(outside).toHaveAttribute('referrerpolicy', 'no-referrer');
});

test('puts what is less certain below a divider', async ({ page }) => {
  await opening(page);
  await page.getByRole('button', { name: nl('finder.kind.bewegen'), exact: true }).click();
  await expect(page.getByRole('heading', { name: nl('finder.doubtful') })).toBeVisible();
  await expect(page.getByText(/Minder zeker/).first()).toBeVisible();
});

test('never shows an empty page: nothing found still offers a line to call', async ({ page }) => {
  await opening(page);
  await page.getByRole('searchbox').fill('qqqxxzzz');
  await expect(page.getByText(nl('finder.noneText'))).toBeVisible();
  await expect(page.getByRole('link', { name: /088 0767 000/ })).toBeVisible();
});

for (const [words, kind, first] of [
  ['ik kan niet meer', 'tired', '088 0767 000'],
  ['ik wil niet meer leven', 'life', '113'],
  ['hij slaat me', 'violence', '0800 2000'],
  ['mijn man ademt niet', 'medical', '112'],
] as const) {
  test(`shows who helps first to someone who writes “${words}”`, async ({ page }) => {
    await opening(page);
    await page.getByRole('searchbox').fill(words);
    await expect(page.getByText(nl(`finder.urgent.${kind}`))).toBeVisible();
    await expect(page.getByRole('main').getByRole('link').first()).toContainText(first);
  });
}

test('comes back to the same words and the same place in the list', async ({ page }) => {
  await opening(page);
  await page.getByRole('searchbox').fill('dagbesteding');
  const third = page.getByRole('main').getByRole('listitem').getByRole('button').nth(5);
  await third.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await third.click();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('dagbesteding');
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeCloseTo(before, -2);
});

test('shows a list on Back as long as it was left', async ({ page }) => {
  await opening(page);
  await page.getByRole('button', { name: nl('finder.kind.ontmoeting'), exact: true }).click();
  await page.getByRole('button', { name: textIn('nl', 'finder.more_other', { count: 10 }) }).click();
  const last = page.getByRole('main').getByRole('listitem').getByRole('button').nth(17);
  const name = (await last.locator('strong').textContent()) ?? '';
  await last.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.goBack();
  await expect(last).toContainText(name);
  await expect(last).toBeInViewport();
});

test('lets people choose between the regions of a deployment, and fetches all of them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.route('**/regions/index.json', (route) =>
    route.fulfill({ json: ['een', 'twee'].map((id) => ({ id, name: id })) }),
  );
  for (const id of ['een', 'twee']) {
    await page.route(`**/regions/${id}.json`, async (route) => {
      const pack = await (await route.fetch({ url: route.request().url().replace(id, 'hoeksche-waard') })).json();
      const places = pack.region.places.slice(id === 'een' ? 0 : 5);
      await route.fulfill({ json: { ...pack, region: { ...pack.region, id, name: id, places } } });
    });
  }
  await opening(page);
  await expect(page.getByLabel(nl('finder.place')).getByRole('option', { name: 'Oud-Beijerland' })).toBeAttached();
  await page.getByLabel(nl('finder.region')).selectOption('twee');
  await expect(page.getByLabel(nl('finder.place')).getByRole('option', { name: 'Oud-Beijerland' })).toHaveCount(0);
  expect(asked.filter((path) => path.startsWith('/regions/'))).toEqual([
    '/regions/index.json',
    '/regions/een.json',
    '/regions/twee.json',
  ]);
});

test.describe('without its catalogue', () => {
  test.use({ expected: /blocked by Playwright|404/ });

  test('says that the list could not be fetched, and tries again on demand', async ({ page }) => {
    await page.route('**/regions/*.json', (route) => route.fulfill({ status: 404 }));
    await opening(page);
    await expect(page.getByText(nl('finder.failed'))).toBeVisible();
    await page.unroute('**/regions/*.json');
    await page.getByRole('button', { name: nl('common.retry') }).click();
    await expect(page.getByLabel(nl('finder.place'))).toBeVisible();
  });

  for (const [what, body] of [
    ['broken', '{"format":1,"entries":['],
    ['foreign', '{"hello":"world"}'],
    ['newer', '{"format":99}'],
    ['damaged', '{"format":1,"region":{},"entries":[{"id":"__proto__"}],"index":{}}'],
  ] as const) {
    test(`says so when the pack is ${what}, and the help lines stay`, async ({ page }) => {
      await page.route('**/regions/hoeksche-waard.json', (route) => route.fulfill({ json: undefined, body }));
      await opening(page);
      await expect(page.getByRole('status').filter({ hasText: /lijst met hulp/ })).toBeVisible();
      await page
        .getByRole('button', { name: nl('common.nav.help'), exact: true })
        .first()
        .click();
      await expect(page.getByRole('link', { name: '112' })).toBeVisible();
    });
  }
});

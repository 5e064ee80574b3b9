import type { Page } from '@playwright/test';
import { answerAll, beginCheck, plainly } from '../support/check.ts';
import { touch } from '../support/hands.ts';
import { nl } from '../support/text.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

test.use({ hasTouch: true });
// A walk past some fifteen screens.
test.setTimeout(90_000);

const nav = (page: Page, key: Parameters<typeof nl>[0], exact = true) =>
  page.getByRole('button', { name: nl(key), exact }).tap();

/** Goes past every kind of screen. */
async function* everyScreen(page: Page): AsyncGenerator<string> {
  yield 'start';
  await beginCheck(page, touch(), 'mantelzorg', false);
  yield 'choices';
  await answerAll(
    page,
    touch(),
    plainly((_, options) => options - 1),
  );
  yield 'result';
  for (const door of ['check.result.doorCall', 'check.result.doorFind', 'check.result.doorLater'] as const) {
    await page.getByRole('button', { name: nl(door) }).tap();
    yield door;
    await page.goBack();
  }
  for (const door of [
    'check.result.goals',
    'check.result.sheet',
    'check.result.again',
    'check.result.together',
  ] as const) {
    await nav(page, door, false);
    yield door;
    await page.goBack();
  }
  await nav(page, 'check.result.change');
  yield 'answers';
  await nav(page, 'common.nav.find');
  await page.getByRole('searchbox').fill('dementie');
  yield 'finding';
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().tap();
  await nav(page, 'finder.entry.save');
  yield 'entry';
  for (const key of [
    'common.nav.list',
    'common.nav.help',
    'common.footer.data',
    'common.footer.privacy',
    'common.footer.accessibility',
    'common.footer.about',
  ] as const) {
    await nav(page, key);
    yield key;
  }
}

for (const size of ['100%', '200%']) {
  test(`fit 320 px without sideways scrolling, with text at ${size}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('./');
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    for await (const screen of everyScreen(page)) {
      const [wide, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(wide, screen).toBeLessThanOrEqual(view ?? 0);
    }
  });
}

test('have targets of at least 48 px, save links in running text', async ({ page }) => {
  await page.goto('./');
  for await (const screen of everyScreen(page)) {
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, select, summary, label:has(input)')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ element, box }) => box.height > 0 && box.height < 48 && !element.closest('.nl-skip-link'))
        .map(({ element, box }) => `${element.textContent?.trim().slice(0, 30)}: ${Math.round(box.height)}`),
    );
    expect(small, screen).toEqual([]);
  }
});

for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { contrast: 'more' }] as const) {
  test(`pass axe with ${JSON.stringify(look)}`, async ({ page }) => {
    await page.emulateMedia(look);
    await page.goto('./');
    for await (const _ of everyScreen(page)) await expectAccessible(page);
  });
}

import type { Page } from '@playwright/test';
import { button, HANDS, MIND } from '../../support/entries.ts';
import { handMade } from '../../support/hand-made-code.ts';
import { keptText } from '../../support/kept-text.ts';
import { nl, textIn } from '../../support/text.ts';
import { goTo } from '../../support/ways.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

const entries = ['handen-in-huis', 'mind-korrelatie'];
const list = handMade({ entries });

const open = (page: Page, code: string) => page.goto(`./#MEE/${code}`);
const message = (page: Page, key: Parameters<typeof nl>[0], values = {}) => page.getByText(nl(key, values));
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function expectNothingKept(page: Page): Promise<void> {
  expect(await keptText(page)).toBe('');
  await goTo(page, 'list');
  await expect(message(page, 'list.saved.empty')).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T10:00');
});

test('shows what a code holds and keeps it after a yes, once', async ({ page }) => {
  await open(page, list);
  await expect(heading(page)).toHaveText(nl('take-home.received.title'));
  await expect(message(page, 'take-home.received.unchecked')).toBeVisible();
  const days = { made: '22 november 2026', until: '30 november 2026' };
  await expect(message(page, 'take-home.received.days', days)).toBeVisible();
  for (const name of [HANDS, MIND]) await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  expect(await keptText(page)).toBe('');
  await expectAccessible(page);

  await button(page, 'take-home.received.yes').click();
  await expect(page.getByRole('heading', { name: nl('take-home.received.kept') })).toBeFocused();
  await expect.poll(() => keptText(page)).toContain('mind-korrelatie');
  await expectAccessible(page);

  // Once more, in small letters: nothing is there twice.
  await page.reload();
  await page.evaluate((code) => {
    location.hash = `#mee/${code.toLowerCase()}`;
  }, list);
  await button(page, 'take-home.received.yes').click();
  await button(page, 'take-home.received.toList').click();
  await expect(page.getByText(textIn('nl', 'list.saved.count_other', { count: 2 }))).toBeVisible();
});

test('on an iPhone it says that an app on the home screen will not have it', async ({ page, context }) => {
  await open(page, list);
  await expect(button(page, 'take-home.received.yes')).toBeVisible();
  await expect(message(page, 'take-home.received.apart')).toBeHidden();
  // What only browsers of Apple have.
  await context.addInitScript(() => Object.defineProperty(window, 'GestureEvent', { value: class {} }));
  const onIphone = await context.newPage();
  await open(onIphone, list);
  await expect(message(onIphone, 'take-home.received.apart')).toBeVisible();
});

test('keeps nothing after a no', async ({ page }) => {
  await open(page, list);
  await button(page, 'take-home.received.no').click();
  await expect(heading(page)).toHaveText(nl('start.title'));
  await expectNothingKept(page);
});

test('says how many entries this catalogue does not have, and takes the others', async ({ page }) => {
  await open(page, handMade({ entries: ['weg', ...entries, 'ook-weg'] }));
  await expect(page.getByText(textIn('nl', 'take-home.received.unknown_other', { count: 2 }))).toBeVisible();
  await button(page, 'take-home.received.yes').click();
  await expect.poll(() => keptText(page)).toContain('handen-in-huis');
});

test('an open tab takes a code as well, and Back leads to what was on screen', async ({ page }) => {
  await page.goto('./');
  await button(page, 'shell.nav.help').click();
  await page.evaluate((code) => {
    location.hash = `#MEE/${code}`;
  }, list);
  await expect(heading(page)).toHaveText(nl('take-home.received.title'));
  expect(new URL(page.url()).hash).toBe('');
  await page.goBack();
  await expect(heading(page)).toHaveText(nl('ui.help.title'));
});

const damaged = `${list.slice(0, -1)}${list.endsWith('A') ? 'B' : 'A'}`;
const refused = [
  ['a character is wrong', damaged, 'damaged'],
  ['it is no code at all', 'Ⅿ<img src=x onerror=alert(1)>\u202e', 'damaged'],
  ['it is far too long', 'A'.repeat(100_000), 'too-large'],
  ['a later version of the app made it', handMade({ format: 2, entries }), 'newer'],
  ['it is out of date', handMade({ entries, until: '2026-11-21' }), 'expired'],
  ['its entries and its answers are not of this app', handMade({ entries: ['weg'], version: [9, 0, 0] }), 'nothing'],
] as const;
for (const [what, code, why] of refused) {
  test(`says why, and keeps nothing, when ${what}`, async ({ page }) => {
    await open(page, code);
    await expect(message(page, `take-home.received.why.${why}`, { date: '21 november 2026' })).toBeVisible();
    await expect(message(page, 'take-home.received.unchanged')).toBeVisible();
    await expect(button(page, 'take-home.received.yes')).toHaveCount(0);
    await expectAccessible(page);
    await expectNothingKept(page);
  });
}

test('says that answers are of another version of the questions', async ({ page }) => {
  await open(page, handMade({ entries, version: [9, 0, 0] }));
  await expect(page.getByText(textIn('nl', 'take-home.received.otherVersion_one', { count: 1 }))).toBeVisible();
  await button(page, 'take-home.received.yes').click();
  await expect.poll(() => keptText(page)).toContain('handen-in-huis');
  expect(await keptText(page)).toContain('"runs":[]');
});

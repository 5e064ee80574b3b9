import type { Page } from '@playwright/test';
import { serve } from '../../../scripts/host/serve.mjs';
import { answersOf, beginCheck, textsOf } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { waitUntilOfflineReady } from '../../support/offline.ts';
import { nl, textIn } from '../../support/text.ts';
import { chooseDark, goTo, leaveQuestion } from '../../support/ways.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

test.use({ hasTouch: true });

const RECIPE = 'Linzensoep met wortel';

const bar = (page: Page) => page.getByRole('complementary', { name: nl('shell.exit.now') });
/** In the bar or, at a question, in the line at the top. */
const leaveButton = (page: Page) => {
  const name = nl('shell.exit.now');
  const atTop = page
    .getByRole('banner')
    .getByRole('button', { name })
    .filter({ has: page.locator('strong') });
  return bar(page).getByRole('button', { name }).or(atTop);
};
const press = (page: Page, key: Parameters<typeof nl>[0]) =>
  page.getByRole('button', { name: nl(key), exact: true }).tap();
const expectRecipe = (page: Page) => expect(page.getByRole('heading', { level: 1, name: RECIPE })).toBeVisible();
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Answers a question with a yes to keeping, and goes to the help lines. */
async function keepSomething(page: Page): Promise<void> {
  await beginCheck(page, touch(), 'positieve-gezondheid', true);
  await touch().choose(page.getByRole('radio').nth(4));
  await press(page, 'check.question.next');
  await expect.poll(() => databases(page)).toEqual(['ademruimte']);
  await press(page, 'shell.nav.help');
}

/** Goes past the questions until the one with these words. */
async function skipTo(page: Page, question: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  for (let count = 0; count < 60; count += 1) {
    const now = (await heading.textContent()) ?? '';
    if (now === question) return;
    await page.getByRole('button', { name: nl('check.question.skip') }).tap();
    await expect(heading).not.toHaveText(now);
  }
  throw new Error(`no question ${question}`);
}

test('stands on pages about violence and despair, and nowhere else by itself', async ({ page }) => {
  const { safety, despair } = textsOf('mantelzorg').questions;
  await page.goto('./');
  await expect(bar(page)).toBeHidden();
  await press(page, 'shell.nav.help');
  await expect(leaveButton(page)).toBeVisible();
  await goTo(page, 'find');
  await expect(bar(page)).toBeHidden();
  await page.getByRole('searchbox').fill('mijn man slaat me');
  await expect(leaveButton(page)).toBeVisible();
  await page.getByRole('searchbox').fill('dagbesteding');
  await expect(bar(page)).toBeHidden();

  await goTo(page, 'start');
  await beginCheck(page, touch(), 'mantelzorg', false);
  await expect(bar(page)).toBeHidden();
  await skipTo(page, safety?.text ?? '');
  await expect(leaveButton(page)).toBeVisible();
  await answersOf(page).last().check();
  await press(page, 'check.question.next');
  await skipTo(page, despair?.text ?? '');
  await expect(leaveButton(page)).toBeVisible();
  await skipTo(page, nl('outcome.result.title'));
  await expect(page.getByRole('heading', { name: nl('outcome.result.urgent') })).toBeVisible();
  await expect(leaveButton(page)).toBeVisible();
});

test('stays at the top of the screen, whatever is scrolled to', async ({ page }) => {
  await page.goto('./');
  await press(page, 'shell.nav.help');
  await expect(page.getByRole('heading', { level: 1, name: nl('ui.help.title') })).toBeVisible();
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  const box = await leaveButton(page).boundingBox();
  expect(box?.y).toBeLessThan(20);
  expect(box?.height).toBeGreaterThanOrEqual(48);
  await expect(leaveButton(page)).toBeInViewport();
});

test('wipes what was kept, shows a recipe, and leaves no step of the app behind', async ({ page }) => {
  await page.goto('./robots.txt');
  await page.goto('./');
  await keepSomething(page);
  await leaveButton(page).tap();
  await expectRecipe(page);
  expect(new URL(page.url()).pathname).toBe('/recept.html');
  expect(await databases(page)).toEqual([]);
  await expectAccessible(page);
  // Forward finds nothing; Back finds the recipe, and before it what was there before the app.
  await page.goForward();
  await expectRecipe(page);
  await page.goBack();
  await expectRecipe(page);
  await page.goBack();
  await expect(page).toHaveURL('./robots.txt');
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
  await expect(page.getByText(nl('start.resultTitle'))).toBeHidden();
  await expect(page.getByText(nl('start.resumeTitle'))).toBeHidden();
});

test('works without a network, with a page of its own', async ({ page, context }) => {
  const server = await serve({ folder: 'dist', port: 0 });
  await page.goto(server.url);
  await waitUntilOfflineReady(page);
  await server.close();
  await context.setOffline(true);
  await keepSomething(page);
  await leaveButton(page).tap();
  await expectRecipe(page);
  expect(await databases(page)).toEqual([]);
});

test('the recipe asks for nothing elsewhere and names neither the app nor a way back', async ({ page }) => {
  await page.goto('./recept.html');
  await expectRecipe(page);
  const html = await page.content();
  for (const word of ['Ademruimte', 'href="./"', 'index.html', 'http:', 'https:']) expect(html).not.toContain(word);
  await expect(page.getByRole('link')).toHaveCount(0);
});

test('three times Shift leaves, and the first focus is the way out', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
  await press(page, 'shell.nav.help');
  const said = bar(page).getByRole('status');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(said).toHaveText(textIn('nl', 'shell.exit.more_other', { count: 2 }));
  await page.keyboard.press('Shift');
  await page.keyboard.press('a');
  await expect(said).toBeEmpty();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(said).toHaveText(textIn('nl', 'shell.exit.more_one', { count: 1 }));
  await page.keyboard.press('Shift');
  await expectRecipe(page);
});

test('the hidden link comes after the one to the content, and says that it erases', async ({ page }) => {
  await page.goto('./#/help');
  const hidden = page
    .getByRole('banner')
    .getByRole('button', { name: `${nl('shell.exit.now')}, ${nl('shell.exit.wipes')}` });
  await expect(hidden).toBeAttached();
  await expect(hidden).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: nl('shell.skipToContent') })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(hidden).toBeFocused();
  await expect(hidden).toBeInViewport();
  await page.keyboard.press('Enter');
  await expectRecipe(page);
});

test('covers within 50 ms, also when nothing that comes after it ever answers', async ({ page }) => {
  await page.goto('./');
  await keepSomething(page);
  const lateness = await page.evaluate(async () => {
    IDBFactory.prototype.deleteDatabase = () => new EventTarget() as IDBOpenDBRequest;
    History.prototype.go = () => undefined;
    const button = [...document.querySelectorAll('aside button')].at(-1) as HTMLElement;
    const pressed = performance.now();
    button.click();
    const { width, height } = document.documentElement.getBoundingClientRect();
    const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return {
      ms: performance.now() - pressed,
      text: document.body.innerText,
      top: top?.className,
      size: width * height,
    };
  });
  expect(lateness.text).toBe(nl('ui.loading'));
  expect(lateness.top).toBe('leave-cover');
  expect(lateness.ms).toBeLessThan(50);
  await expectRecipe(page);
});

test('does not wait for a save that hangs, and a save after it brings nothing back', async ({ page }) => {
  await page.goto('./');
  await keepSomething(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.get = () => new EventTarget() as IDBRequest;
  });
  await chooseDark(page);
  await page.goBack();
  await leaveButton(page).tap();
  await expectRecipe(page);
  await expect.poll(() => databases(page)).toEqual([]);
});

test('can be on every page, from the first screen on, and says honestly what it cannot do', async ({ page }) => {
  await page.goto('./');
  await beginCheck(page, touch(), 'positieve-gezondheid', true);
  await press(page, 'shell.nav.help');
  await press(page, 'shell.exit.what');
  await expect(page.getByRole('heading', { level: 1, name: nl('safety.title') })).toBeVisible();
  await expect(page.getByText(/In de geschiedenis van de browser blijft staan/)).toBeVisible();
  await expect(page.getByText(/wist alles wat op dit apparaat van u bewaard is/)).toBeVisible();
  await expect(page.getByRole('link', { name: /112/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /0800 2000/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(nl('safety.leave.always')).check();
  await goTo(page, 'start');
  await expect(leaveButton(page)).toBeVisible();
  // Kept with the rest, because of the yes.
  await page.reload();
  await expect(leaveButton(page)).toBeVisible();
  await leaveButton(page).tap();
  await expectRecipe(page);
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

test('the choice is gone with the page for who keeps nothing', async ({ page }) => {
  await page.goto('./');
  await leaveQuestion(page);
  await press(page, 'shell.footer.data');
  await press(page, 'check.keep.no');
  await page.getByLabel(nl('safety.leave.always')).check();
  await expect(leaveButton(page)).toBeVisible();
  await expect(page.getByText(nl('safety.untilClosed'))).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
  await expect(bar(page)).toBeHidden();
  expect(await databases(page)).toEqual([]);
});

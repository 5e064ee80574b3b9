import type { Page } from '@playwright/test';
import { beginCheck } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { nl } from '../../support/text.ts';
import { endOfSaying, giveVoices, isSpeaking, LOCAL, lateVoices, REMOTE, said } from '../../support/voices.ts';
import { goTo, openReading, readingChoice } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

const start = (page: Page) => page.getByRole('button', { name: nl('reading.aloud.start'), exact: true });
const bar = (page: Page) => page.getByRole('region', { name: nl('reading.aloud.label') });
const inBar = (page: Page, key: Parameters<typeof nl>[0]) => bar(page).getByRole('button', { name: nl(key) });

/** Until all of the page was read. */
async function hearAll(page: Page): Promise<void> {
  for (let left = 200; left > 0 && (await isSpeaking(page)); left -= 1) await endOfSaying(page);
}

/** The rest of the app is there. */
const openHelp = async (page: Page) => {
  await page.goto('./');
  await goTo(page, 'help');
  await expect(page.getByRole('heading', { level: 1, name: nl('ui.help.title') })).toBeVisible();
};

for (const [name, voices] of [
  ['no voice at all', []],
  ['voices of servers alone', [REMOTE]],
  ['a voice of the device for another language', [{ ...LOCAL, lang: 'fr-FR' }, REMOTE]],
] as const) {
  test(`is not offered with ${name}`, async ({ page }) => {
    await giveVoices(page, voices);
    await openHelp(page);
    await expect(page.getByRole('button', { name: nl('shell.nav.help'), exact: true }).first()).toBeVisible();
    await expect(start(page)).toHaveCount(0);
  });
}

test('is offered once the voices have come', async ({ page }) => {
  await giveVoices(page, [REMOTE, LOCAL], true);
  await openHelp(page);
  await expect(start(page)).toHaveCount(0);
  await lateVoices(page);
  await expect(start(page)).toBeVisible();
});

test('reads the help lines with the voice of the device, also where the browser would take another', async ({
  page,
}) => {
  await giveVoices(page, [REMOTE, LOCAL]);
  await openHelp(page);
  await start(page).tap();
  await expect(page.locator('[data-spoken]')).toHaveText(nl('ui.help.title'));
  expect(await page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String))).toEqual(['Hulp']);
  await hearAll(page);
  await expect(bar(page)).toHaveCount(0);
  const heard = await said(page);
  expect(new Set(heard.map(({ voice }) => voice))).toEqual(new Set([LOCAL.name]));
  const text = heard.map((each) => each.text).join(' ');
  for (const words of [nl('ui.help.title'), nl('ui.help.lead'), '113', '112']) expect(text).toContain(words);
  await expect(page.locator('[data-spoken]')).toHaveCount(0);
});

test('pauses, goes on where it was, reads slower or faster, and stops', async ({ page }) => {
  await giveVoices(page, [LOCAL]);
  await openHelp(page);
  await start(page).tap();
  await endOfSaying(page);
  await inBar(page, 'reading.aloud.pause').tap();
  expect(await isSpeaking(page)).toBe(false);
  await inBar(page, 'reading.aloud.goOn').tap();
  await bar(page)
    .getByRole('button', { name: nl('reading.aloud.usual') })
    .tap();
  await bar(page)
    .getByRole('button', { name: nl('reading.aloud.fast') })
    .tap();
  const heard = await said(page);
  expect(heard.map(({ rate }) => rate)).toEqual([1, 1, 1, 1.35, 0.75]);
  expect(new Set(heard.slice(1).map(({ text }) => text)).size).toBe(1);
  await page.getByText(nl('ui.help.lead')).first().tap();
  expect((await said(page)).at(-1)?.text).toContain(nl('ui.help.lead'));
  await inBar(page, 'reading.aloud.stop').tap();
  await expect(bar(page)).toHaveCount(0);
  expect(await isSpeaking(page)).toBe(false);
});

test('has a button at every heading for who chooses that, which reads from there on, for this visit', async ({
  page,
}) => {
  await giveVoices(page, [REMOTE, LOCAL]);
  await openHelp(page);
  const here = page.getByRole('button', { name: nl('reading.aloud.here'), exact: true });
  await expect(here).toHaveCount(0);
  await openReading(page);
  await readingChoice(page, nl('reading.aloud.blocks'), nl('reading.aloud.on')).check();
  await expect(here).not.toHaveCount(0);
  await page.getByRole('button', { name: nl('reading.reset') }).tap();
  await expect(here).toHaveCount(0);
  await readingChoice(page, nl('reading.aloud.blocks'), nl('reading.aloud.on')).check();
  await goTo(page, 'help');
  const headings = await page.getByRole('main').getByRole('heading').allTextContents();
  await expect(here).toHaveCount(headings.length);
  await here.nth(2).tap();
  await expect(page.locator('[data-spoken]')).toHaveText(headings[2] ?? '');
  await endOfSaying(page);
  expect(await isSpeaking(page)).toBe(true);
  expect((await said(page)).map(({ text }) => text)[0]).toBe(headings[2]?.replaceAll(/\s+/g, ' '));
  await goTo(page, 'find');
  expect(await isSpeaking(page)).toBe(false);
  await page.reload();
  await goTo(page, 'help');
  await expect(start(page)).toBeVisible();
  await expect(here).toHaveCount(0);
});

test('reads a question with what explains it and its answers, and stops on the way to the next', async ({ page }) => {
  await giveVoices(page, [REMOTE, LOCAL]);
  await page.goto('./');
  await beginCheck(page, touch(), 'mantelzorg', false);
  await start(page).tap();
  await hearAll(page);
  const text = (await said(page)).map((each) => each.text).join(' ');
  const seen = await page.locator('fieldset.question :is(h1, .option__label)').allTextContents();
  expect(seen.length).toBeGreaterThan(2);
  for (const words of seen) expect(text).toContain(words);
  await start(page).tap();
  expect(await isSpeaking(page)).toBe(true);
  await page.getByRole('button', { name: nl('check.question.skip') }).tap();
  expect(await isSpeaking(page)).toBe(false);
  await expect(bar(page)).toHaveCount(0);
});

test('stops out of sight and on "snel weg", and nothing of it goes on', async ({ page }) => {
  await giveVoices(page, [LOCAL]);
  await openHelp(page);
  await start(page).tap();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await isSpeaking(page)).toBe(false);
  await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: false }));
  await goTo(page, 'find');
  await page.getByRole('searchbox').fill('hij slaat me');
  await start(page).tap();
  expect(await isSpeaking(page)).toBe(true);
  const atOnce = page.evaluate((name) => {
    const leave = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(name));
    leave?.click();
    return (window as unknown as { isSpeaking(): boolean }).isSpeaking();
  }, nl('shell.exit.now'));
  expect(await atOnce).toBe(false);
  await expect(page).toHaveURL(/recept/);
});

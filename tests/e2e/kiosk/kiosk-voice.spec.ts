import type { Page } from '@playwright/test';
import { byEar } from '../../support/by-ear.ts';
import { textsOf } from '../../support/check.ts';
import {
  doneButton,
  expectInvitation,
  idleQuestion,
  KIOSK,
  SCREEN,
  showOutcome,
  startButton,
} from '../../support/kiosk.ts';
import { nl } from '../../support/text.ts';
import { giveKeypad, giveVoices, isSpeaking, LOCAL, REMOTE, said } from '../../support/voices.ts';
import { expect, test } from '../fixtures.ts';

test.use({ ...SCREEN, serviceWorkers: 'block', expected: /blocked by Playwright/ });

const hint = (page: Page) => page.getByText(nl('kiosk.attract.voice'));
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
const heard = async (page: Page): Promise<string> => (await said(page)).map(({ text }) => text).join(' ');
const button = (page: Page, key: Parameters<typeof nl>[0]) => page.getByRole('button', { name: nl(key), exact: true });

/** The invitation, where the screen was just told to speak. */
async function makeSpeak(page: Page): Promise<void> {
  await giveKeypad(page);
  await giveVoices(page, [REMOTE, LOCAL]);
  await page.goto(KIOSK);
  await expect(hint(page)).toBeVisible();
  await press(page, '5');
}

test('the whole road is done by ear, with two arrows and Enter, and is forgotten with the session', async ({
  page,
}) => {
  await makeSpeak(page);
  expect(await heard(page)).toContain(nl('kiosk.voice.on'));
  expect(await heard(page)).toContain(nl('kiosk.attract.title'));
  const hand = byEar(page);
  await hand.press(startButton(page));
  await showOutcome(page, hand);
  const road = await heard(page);
  const { questions, answerSets } = textsOf('mantelzorg');
  expect(road).toContain(questions['your-life']?.text);
  expect(road).toContain(Object.values(answerSets['how-often'] ?? Object.values(answerSets)[0] ?? {})[0]);
  expect(road).toContain(nl('kiosk.voice.choice', { at: 1, count: 3 }));
  expect(road).toContain(nl('kiosk.voice.chosen'));
  expect(road).toContain(nl('outcome.result.title'));
  await hand.press(page.getByRole('button', { name: nl('outcome.result.doorFind') }));
  await hand.press(page.getByRole('main').getByRole('listitem').getByRole('button').first());
  await hand.press(button(page, 'entry.save'));
  expect(new Set((await said(page)).map(({ voice }) => voice))).toEqual(new Set([LOCAL.name]));
  await hand.press(doneButton(page));
  await hand.press(button(page, 'kiosk.done.yes'));
  await expectInvitation(page);
  await press(page, 'ArrowDown', 'ArrowDown');
  expect(await said(page)).toEqual([]);
});

test('is not offered with voices of servers alone, and no key makes it speak', async ({ page }) => {
  await giveKeypad(page);
  await giveVoices(page, [REMOTE]);
  await page.goto(KIOSK);
  await startButton(page).tap();
  await page.getByRole('button', { name: textsOf('mantelzorg').title }).tap();
  await expect(button(page, 'check.intro.begin')).toBeVisible();
  await press(page, '5', 'ArrowDown', 'ArrowRight');
  expect(await said(page)).toEqual([]);
  await expect(hint(page)).toHaveCount(0);
});

test('says it again, reads on, speaks softer, and is silent after the same key', async ({ page }) => {
  await makeSpeak(page);
  const count = (await said(page)).length;
  await press(page, 'ArrowLeft');
  expect((await said(page)).slice(count).map(({ text }) => text)).toEqual([nl('kiosk.attract.title')]);
  await press(page, 'ArrowRight');
  expect(await heard(page)).toContain(nl('kiosk.attract.together'));
  await press(page, '-');
  expect((await said(page)).at(-1)?.volume).toBeCloseTo(0.8);
  await press(page, '5');
  expect((await said(page)).at(-1)?.text).toBe(nl('kiosk.voice.off'));
  const last = (await said(page)).length;
  await press(page, 'ArrowDown', 'Tab', 'Tab');
  expect(await said(page)).toHaveLength(last);
});

test('a 5 in the search field is a 5, and what the page tells is heard', async ({ page }) => {
  await makeSpeak(page);
  await byEar(page).press(startButton(page));
  await byEar(page).press(button(page, 'shell.nav.find'));
  const field = page.getByRole('searchbox');
  await field.focus();
  expect(await heard(page)).toContain(nl('kiosk.voice.field', { value: '' }).trim());
  await page.keyboard.type('dementie 5');
  await expect(field).toHaveValue('dementie 5');
  await expect.poll(() => heard(page)).toMatch(/\d+ resulta/);
});

test('asks by ear too whether someone is still there', async ({ page }) => {
  await page.clock.install();
  await makeSpeak(page);
  await byEar(page).press(startButton(page));
  await page.clock.runFor(181_000);
  await expect(idleQuestion(page)).toBeVisible();
  const text = await heard(page);
  for (const words of [nl('kiosk.idle.title'), nl('kiosk.idle.text'), nl('kiosk.idle.stay')])
    expect(text).toContain(words);
  expect(await isSpeaking(page)).toBe(true);
  await press(page, 'Enter');
  await expect(idleQuestion(page)).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { answerAll, beginCheck, textsOf } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { keptText } from '../../support/kept-text.ts';
import { nl } from '../../support/text.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

test.use({ hasTouch: true });

const CHECK = 'mantelzorg';
const ANSWERS = textsOf(CHECK).answerSets['time-left'] ?? {};
type Time = 'now' | 'week' | 'weeks' | 'months' | 'year';

const press = (page: Page, key: Parameters<typeof nl>[0]) =>
  page.getByRole('button', { name: nl(key), exact: true }).tap();
const rows = (page: Page) => page.getByRole('table').getByRole('row');
const line = (page: Page) => page.locator('.moments__picture');
const option = (page: Page, time: Time) => page.getByRole('radio', { name: ANSWERS[time] ?? '', exact: true });

async function startMoments(page: Page, keep: boolean): Promise<void> {
  await page.goto('./');
  await beginCheck(page, touch(), CHECK, keep);
  await openMoments(page);
}

/** From a question of a check. */
async function openMoments(page: Page): Promise<void> {
  await press(page, 'check.question.stop');
  await press(page, 'moments.title');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl('moments.title'));
}

async function openMomentsAgain(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('button', { name: nl('start.resumeTitle') }).tap();
  await press(page, 'check.intro.continue');
  await openMoments(page);
}

async function give(page: Page, time: Time): Promise<void> {
  await touch().choose(option(page, time));
  await press(page, 'moments.save');
  await expect(page.getByText(nl('moments.saved', { answer: ANSWERS[time] ?? '' }))).toBeVisible();
}

test('shows a line and a table after answers on two days, also after a reload', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-01T10:00');
  await startMoments(page, true);
  await give(page, 'weeks');
  await expect(page.getByText(nl('moments.one'))).toBeVisible();
  await expect(line(page)).toBeHidden();
  await expect.poll(() => keptText(page)).toContain('weeks');

  await page.clock.setFixedTime('2026-11-22T10:00');
  await openMomentsAgain(page);
  await give(page, 'months');
  await expect(line(page)).toBeVisible();
  await expect(line(page).locator('circle')).toHaveCount(2);
  await expect(rows(page)).toHaveText([
    nl('moments.day') + nl('moments.answer'),
    `22 november 2026${ANSWERS['months']}`,
    `1 november 2026${ANSWERS['weeks']}`,
  ]);
  await expect(page.getByText(nl('moments.judgement'))).toBeVisible();
  await expect(page.getByText(nl('moments.talk'))).toBeHidden();
  await expect.poll(() => keptText(page)).toContain('months');
  await openMomentsAgain(page);
  await expect(line(page).locator('circle')).toHaveCount(2);
});

test('chooses nothing beforehand, and saves nothing by choosing alone', async ({ page }) => {
  await startMoments(page, true);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await press(page, 'moments.save');
  await expect(page.getByRole('alert')).toHaveText(nl('moments.choose'));
  await expect(page.getByRole('radio').first()).toBeFocused();
  await touch().choose(option(page, 'months'));
  await expect(page.getByRole('table')).toBeHidden();
  await press(page, 'moments.save');
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('keeps one answer a day: the last one', async ({ page }) => {
  await startMoments(page, true);
  await give(page, 'months');
  await give(page, 'year');
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).last()).toContainText(ANSWERS['year'] ?? '');
});

test('keeps nothing for who said no', async ({ page }) => {
  await startMoments(page, false);
  await give(page, 'months');
  await expect(page.getByText(nl('check.keep.notKept'))).toBeVisible();
  expect(await keptText(page)).toBe('');
  await page.reload();
  await startMoments(page, false);
  await expect(page.getByText(nl('moments.none'))).toBeVisible();
});

test('says calmly that a shorter time is something to talk about', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-01T10:00');
  await startMoments(page, true);
  await give(page, 'year');
  await expect(page.getByText(nl('moments.shortened'))).toBeHidden();
  await page.clock.setFixedTime('2026-11-22T10:00');
  await give(page, 'months');
  await expect(page.getByRole('status').filter({ hasText: nl('moments.shortened') })).toBeVisible();
  await expect(page.getByText(nl('moments.callFirst'))).toBeHidden();
  await page
    .getByRole('main')
    .getByRole('button', { name: nl('start.find'), exact: true })
    .tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl('find.title'));
  await page.goBack();
  await page
    .getByRole('main')
    .getByRole('button', { name: nl('shell.nav.help'), exact: true })
    .tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl('ui.help.title'));
});

for (const time of ['now', 'week'] as const) {
  test(`names the doctor and then a listening ear to who says "${time}"`, async ({ page }) => {
    await startMoments(page, false);
    await give(page, time);
    await expect(page.getByText(nl('moments.callFirst'))).toBeVisible();
    await expect(page.getByText(nl('moments.shortened'))).toBeHidden();
    await expect(page.getByRole('list', { name: nl('ui.help.title') }).getByRole('heading')).toHaveText([
      nl('ui.help.lines.huisartsenpost.name'),
      nl('ui.help.lines.luisterlijn.name'),
    ]);
    await expect(page.getByRole('link', { name: '088 0767 000' })).toHaveAttribute('href', 'tel:0880767000');
  });
}

test('takes a note for who wants to write one, and removes an answer with it', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-01T10:00');
  await startMoments(page, true);
  await give(page, 'months');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await press(page, 'moments.addNote');
  const note = page.getByRole('textbox', { name: nl('moments.noteLabel') });
  await expect(note).toBeFocused();
  await note.fill('Griep in huis.');
  await press(page, 'moments.noteDone');
  await expect(rows(page).last()).toContainText('Griep in huis.');
  await expect.poll(() => keptText(page)).toContain('Griep in huis.');

  await page.clock.setFixedTime('2026-11-22T10:00');
  await openMomentsAgain(page);
  await give(page, 'months');
  await page.getByText(nl('moments.earlier')).tap();
  await expect(rows(page).last()).toContainText('Griep in huis.');
  await expectAccessible(page);
  await page.getByRole('button', { name: nl('moments.removeOf', { date: '1 november 2026' }) }).tap();
  await page.getByRole('button', { name: nl('data.yes') }).tap();
  await expect(page.getByText('Griep in huis.')).toHaveCount(0);
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByRole('heading', { name: nl('moments.line') })).toBeFocused();
});

test('shows the answer of a finished check on the same line', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-01T10:00');
  await page.goto('./');
  await beginCheck(page, touch(), CHECK, true);
  await answerAll(page, touch(), (_, options) => options - 1);
  await page.getByRole('button', { name: nl('outcome.result.doorLater') }).tap();
  await press(page, 'moments.title');
  await expect(rows(page).last()).toContainText(nl('moments.fromCheck', { title: textsOf(CHECK).title }));
  await page.clock.setFixedTime('2026-11-22T10:00');
  await give(page, 'months');
  await expect(line(page).locator('circle')).toHaveCount(2);
  await expect(page.getByText(nl('moments.shortened'))).toBeVisible();
});

for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`passes axe and fits 320 px at 200% text with ${JSON.stringify(look)}`, async ({ page }) => {
    await page.emulateMedia(look);
    await page.setViewportSize({ width: 320, height: 740 });
    await page.clock.setFixedTime('2026-11-01T10:00');
    await startMoments(page, true);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await give(page, 'year');
    await page.clock.setFixedTime('2026-11-22T10:00');
    await give(page, 'week');
    await press(page, 'moments.addNote');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
}

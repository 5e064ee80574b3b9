import { readFileSync } from 'node:fs';
import { answerAll, answersOf, beginCheck, plainly, textsOf } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { PG, press, sixMarks, title } from '../../support/six-marks.ts';
import { nl } from '../../support/text.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

const carer = textsOf('mantelzorg');

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('lays another time beside the first, and names what is different', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  await beginCheck(page, touch(), PG, true);
  await sixMarks(page, [9, 2, 6, 6, 6, 6]);
  await expect(page.getByRole('button', { name: nl('outcome.result.compare') })).toBeHidden();
  await page.clock.setFixedTime(new Date('2027-02-01T10:00:00'));
  await press(page, nl('outcome.result.again'));
  await press(page, nl('outcome.again.begin'));
  await sixMarks(page, [9, 4, 6, 6, null, 6]);
  await press(page, nl('outcome.result.compare'));
  await title(page, nl('outcome.compare.titleAgain'));
  await expect(page.getByText('22 november 2026').first()).toContainText('1 februari 2027');
  const different = page
    .getByRole('list')
    .filter({ hasText: textsOf(PG).questions['mind']?.text ?? '' })
    .first();
  await expect(different.getByRole('listitem')).toHaveCount(1);
  await expect(different).toContainText(nl('check.answers.mark', { mark: 2, most: 10 }));
  await expect(different).toContainText(nl('check.answers.mark', { mark: 4, most: 10 }));
  await expect(page.getByText(nl('outcome.compare.same', { count: 4 }))).toBeVisible();
  await expect(page.getByText(nl('outcome.compare.once', { count: 1 }))).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/vooruit|achteruit|gestegen|gedaald|[↑↓▲▼]|[+-]\d/);
});

test('makes a reminder on the device that says nothing', async ({ page }) => {
  await beginCheck(page, touch(), PG, false);
  await sixMarks(page, [9, 2, 6, 6, 6, 6]);
  await press(page, nl('outcome.result.again'));
  const download = page.waitForEvent('download');
  await press(page, nl('outcome.again.save'));
  const file = await download;
  expect(file.suggestedFilename()).toBe('herinnering.ics');
  const text = readFileSync((await file.path()) ?? '', 'utf8');
  expect(text).toContain(`SUMMARY:${nl('outcome.again.event')}`);
  expect(text).not.toMatch(/ademruimte|gezond|zorg|http/i);
});

test('lets someone else answer too, and shows both sides without an average', async ({ page }) => {
  await beginCheck(page, touch(), PG, true);
  await sixMarks(page, [9, 2, 6, 6, 6, 6]);
  await press(page, nl('outcome.result.together'));
  await press(page, nl('outcome.handOver.begin'));
  await expect(page.getByRole('alert')).toHaveText(nl('outcome.handOver.choose'));
  await touch().choose(page.getByRole('radio', { name: nl('outcome.handOver.loved-one') }));
  await press(page, nl('outcome.handOver.begin'));
  await expect(page.getByText(nl('check.question.by.loved-one'))).toBeVisible();
  await expect(answersOf(page).and(page.locator(':checked'))).toHaveCount(0);
  await sixMarks(page, [9, 5, 6, 6, 6, 6]);
  await press(page, nl('outcome.result.together'));
  await title(page, nl('outcome.compare.titleTogether'));
  await expect(page.getByText(nl('outcome.compare.personal'))).toBeVisible();
  await expect(page.getByText(`${nl('outcome.compare.who.loved-one')}:`).first()).toBeVisible();
  await expect(page.getByText(nl('outcome.compare.same', { count: 5 }))).toBeVisible();
});

test('does not show one person what the other said about safety or despair', async ({ page }) => {
  const hidden = ['safety', 'despair'].map((id) => carer.questions[id]?.text ?? '');
  await beginCheck(page, touch(), 'mantelzorg', false);
  await answerAll(
    page,
    touch(),
    plainly((question, options) => (hidden.includes(question) ? options - 1 : 0)),
  );
  await press(page, nl('outcome.result.together'));
  await press(page, nl('outcome.handOver.begin'));
  await expect(page.getByRole('group')).toBeVisible();
  await answerAll(
    page,
    touch(),
    plainly(() => 0),
  );
  await press(page, nl('outcome.result.together'));
  await title(page, nl('outcome.compare.titleTogether'));
  for (const fold of await page.locator('summary').all()) await fold.tap();
  for (const question of hidden) await expect(page.getByText(question)).toHaveCount(0);
  await expect(page.getByText(carer.questions['sleep']?.text ?? '')).toBeVisible();
});

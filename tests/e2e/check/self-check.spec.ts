import type { Page } from '@playwright/test';
import { answerAll, answersOf, beginCheck, textsOf, unfold } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { nl } from '../../support/text.ts';
import { expect, test } from '../fixtures.ts';

const CHECK = 'positieve-gezondheid';
const texts = textsOf(CHECK);
/** The six marks and the question after them, which may open others. */
const questions = Object.values(texts.questions)
  .map(({ text }) => text)
  .slice(0, 7);

test.use({ hasTouch: true });

/** Past every question without an answer, to the result. */
async function skipAll(page: Page): Promise<void> {
  for (const _ of questions.slice(0, 6)) await page.getByRole('button', { name: nl('check.question.skip') }).tap();
  await page.getByRole('button', { name: nl('check.question.toResult') }).tap();
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('shows one question at a time, with nothing chosen beforehand', async ({ page }) => {
  await beginCheck(page, touch(), CHECK, false);
  await expect(page.getByRole('group', { name: questions[0] ?? '' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(questions[0] ?? '');
  await expect(page.getByText(nl('check.question.progress', { position: 1, total: 7 }))).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(11);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('waits for "volgende" after a choice', async ({ page }) => {
  await beginCheck(page, touch(), CHECK, false);
  await touch().choose(page.getByRole('radio').nth(7));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(questions[0] ?? '');
});

test('asks for a choice or a skip, and puts the reader there', async ({ page }) => {
  await beginCheck(page, touch(), CHECK, false);
  await page.getByRole('button', { name: nl('check.question.next') }).tap();
  await expect(page.getByRole('alert')).toHaveText(nl('check.question.choose'));
  await expect(page.getByRole('radio').first()).toBeFocused();
});

test('keeps the answer when going back, with the app’s link and with the browser', async ({ page }) => {
  await beginCheck(page, touch(), CHECK, false);
  for (const back of [() => page.getByRole('button', { name: nl('ui.back') }).tap(), () => page.goBack()]) {
    await touch().choose(page.getByRole('radio').nth(7));
    await page.getByRole('button', { name: nl('check.question.next') }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(questions[1] ?? '');
    await back();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(questions[0] ?? '');
    await expect(page.getByRole('radio').nth(7)).toBeChecked();
  }
});

test('moves the focus to the heading of the next question', async ({ page }) => {
  await beginCheck(page, touch(), CHECK, false);
  await page.getByRole('button', { name: nl('check.question.skip') }).tap();
  await expect(page.getByRole('heading', { level: 1, name: questions[1] ?? '' })).toBeFocused();
});

test('says nothing about a life of which nothing was told', async ({ page }) => {
  await beginCheck(page, touch(), CHECK, false);
  await skipAll(page);
  await expect(page.getByText(nl('outcome.result.empty'))).toBeVisible();
  await expect(page.getByRole('table')).toBeHidden();
  await expect(page.getByRole('button', { name: nl('outcome.result.doorCall') })).toBeVisible();
});

test('shows skipped parts as not answered, and the rest as told', async ({ page }) => {
  await beginCheck(page, touch(), CHECK, false);
  await page.getByRole('button', { name: nl('check.question.skip') }).tap();
  for (const _ of questions.slice(1, 6)) {
    await touch().choose(answersOf(page).nth(9));
    await page.getByRole('button', { name: nl('check.question.next') }).tap();
  }
  await page.getByRole('button', { name: nl('check.question.toResult') }).tap();
  await unfold(page, touch(), nl('outcome.result.picture'));
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(7);
  await expect(rows.nth(1)).toContainText(nl('outcome.result.tooFew'));
  await expect(rows.nth(2)).not.toContainText(nl('outcome.result.tooFew'));
  await expect(page.getByRole('heading', { name: nl('outcome.result.strengths') })).toBeVisible();
});

test('puts what cannot wait above everything else, with someone to call', async ({ page }) => {
  const carer = textsOf('mantelzorg');
  await beginCheck(page, touch(), 'mantelzorg', false);
  await answerAll(page, touch(), (question, options) =>
    question === carer.questions['despair']?.text ? options - 1 : 0,
  );
  const first = page.getByRole('heading', { level: 2 }).first();
  await expect(first).toHaveText(nl('outcome.result.urgent'));
  await expect(page.getByRole('link', { name: /113/ }).first()).toHaveAttribute('href', 'tel:113');
});

test('ends in three doors that all lead somewhere', async ({ page }) => {
  await beginCheck(page, touch(), CHECK, false);
  await answerAll(page, touch(), () => 2);
  for (const [door, title] of [
    ['outcome.result.doorCall', 'ui.help.title'],
    ['outcome.result.doorFind', 'find.matches.title'],
    ['outcome.result.doorLater', 'outcome.later.title'],
  ] as const) {
    await page.getByRole('button', { name: nl(door) }).tap();
    await expect(page.getByRole('heading', { level: 1, name: nl(title) })).toBeVisible();
    await page.goBack();
  }
});

import { answersOf, beginCheck, textsOf } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { press, title } from '../../support/six-marks.ts';
import { nl, textIn } from '../../support/text.ts';
import { goTo } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

const carer = textsOf('mantelzorg');

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('says "je" to the young and to children, and "u" again elsewhere', async ({ page }) => {
  await beginCheck(page, touch(), 'positieve-gezondheid-jong', false);
  await touch().choose(answersOf(page).nth(5));
  await page.getByRole('button', { name: nl('check.question.stop') }).tap();
  await expect(page.getByText(textIn('nl', 'outcome.later.text_je'))).toBeVisible();
  await goTo(page, 'start');
  await expect(page.getByText(nl('start.promise'))).toBeVisible();
});

test('speaks to a young carer in their own words, from the first answer on', async ({ page }) => {
  await beginCheck(page, touch(), 'mantelzorg', false);
  await touch().choose(page.getByRole('radio', { name: carer.answerSets['your-life']?.['young'] ?? '' }));
  await press(page, nl('check.question.next'));
  const young = carer.lenses?.['young']?.questions?.['young-age']?.text ?? '';
  await title(page, young);
  expect(young).not.toBe(carer.questions['young-age']?.text);
});

test('shows a child a picture with each question and each answer, that needs no request', async ({ page }) => {
  await beginCheck(page, touch(), 'positieve-gezondheid-kind', false);
  const pictures = page.getByRole('main').locator('img');
  await expect(pictures).toHaveCount(5);
  for (const address of await pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src))) {
    expect(address).toMatch(/^data:/);
  }
  const widths = await pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
  expect(Math.min(...widths)).toBeGreaterThan(0);
});

import { answerAll, answersOf, beginCheck, plainly, textsOf, unfold } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { PG, press, sixMarks, title } from '../../support/six-marks.ts';
import { nl } from '../../support/text.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

/** Place of "prettig leven" among the sides of life that may be looked at more closely. */
const QUALITY = 3;
const carer = textsOf('mantelzorg');

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('draws a figure with its marks, and says the same in a sentence, in bars and in a table', async ({ page }) => {
  await beginCheck(page, touch(), PG, false);
  await sixMarks(page, [9, 2, 6, 6, 6, 6]);
  const texts = textsOf(PG).scales;
  const line = page.getByText(`‘${texts['body']?.title}’`);
  await expect(line).toContainText(`‘${texts['mind']?.title}’`);
  await expect(page.locator('svg.figure')).toBeVisible();
  await expect(page.locator('.figure__mark')).toHaveText(['9', '2', '6', '6', '6', '6']);
  await expect(page.getByRole('row')).toHaveCount(0);
  await unfold(page, touch(), nl('outcome.result.picture'));
  await expect(page.getByRole('row')).toHaveCount(7);
  await expect(page.locator('table svg')).toHaveCount(6);
  // Back finds what was open.
  await press(page, nl('outcome.result.doorLater'));
  await page.goBack();
  await expect(page.getByRole('row')).toHaveCount(7);
});

test('shows a skipped part as a gap in the figure, and says so', async ({ page }) => {
  await beginCheck(page, touch(), PG, false);
  await sixMarks(page, [9, null, 6, 6, 6, 6]);
  await expect(page.getByText(nl('outcome.result.gap'))).toBeVisible();
  await expect(page.locator('.figure__area')).toHaveCount(0);
  await expect(page.locator('.figure__shape circle')).toHaveCount(5);
});

test('goes deeper where someone wants it, and speaks gently of what is intimate', async ({ page }) => {
  await beginCheck(page, touch(), PG, false);
  for (let mark = 0; mark < 6; mark += 1) {
    await touch().choose(answersOf(page).nth(6));
    await press(page, nl('check.question.next'));
  }
  await touch().choose(answersOf(page).nth(QUALITY));
  const intimate = page.getByText(nl('check.question.intimate'));
  await press(page, nl('check.question.next'));
  for (let count = 0; count < 12 && !(await intimate.isVisible()); count += 1) {
    await touch().choose(answersOf(page).nth(9));
    await press(page, nl('check.question.next'));
  }
  await expect(intimate).toBeVisible();
});

test('turns a wish into a small step, and into help with its reason', async ({ page }) => {
  await beginCheck(page, touch(), 'mantelzorg', false);
  await answerAll(
    page,
    touch(),
    plainly((question) => (question === carer.questions['sleep']?.text ? 2 : 0)),
  );
  await press(page, nl('outcome.result.goals'));
  await title(page, nl('outcome.result.goals'));
  const goals = Object.values(carer.goals).map((goal) => goal.title);
  const sleep = carer.goals['sleep'] ?? Object.values(carer.goals)[0];
  await press(page, sleep?.title ?? '');
  for (const other of goals.filter((goal) => goal !== sleep?.title).slice(0, 2)) {
    const button = page.getByRole('button', { name: other, exact: true });
    if (!(await button.isVisible())) await page.getByText(nl('outcome.goals.other'), { exact: true }).tap();
    await button.tap();
  }
  await expect(page.getByText(nl('outcome.goals.full'))).toBeVisible();
  await expect(page.getByRole('listitem').getByRole('heading', { level: 3 })).toHaveCount(3);
  await press(page, nl('outcome.goals.open'));
  await expect(page.getByText(sleep?.step ?? '')).toBeVisible();
  await expect(page.getByText(/Omdat u aangaf dat u veel slechter slaapt/).first()).toBeVisible();
});

test('puts on the sheet only what someone marks, asks and writes', async ({ page }) => {
  await beginCheck(page, touch(), 'mantelzorg', false);
  const marked = carer.questions['sleep']?.text ?? '';
  const heading = page.getByRole('heading', { level: 1 });
  await answerAll(
    page,
    touch(),
    plainly(() => 1),
  );
  await press(page, nl('outcome.result.change'));
  await page.getByRole('checkbox', { name: nl('check.answers.talkAbout', { question: marked }) }).tap();
  await press(page, nl('check.answers.sheet'));
  await expect(heading).toHaveText(nl('sheet.title'));
  const paper = page.getByRole('article');
  await expect(paper).toContainText(`${marked} ${carer.answerSets['amount']?.['some']}`);
  await expect(paper.getByRole('listitem')).toHaveCount(1);

  const [ask] = Object.values(carer.conversations['gp']?.questions ?? {});
  await touch().choose(page.getByRole('checkbox', { name: ask ?? '' }));
  const words = page.getByRole('textbox', { name: nl('sheet.words') });
  await words.tap();
  await words.pressSequentially('Wie kan er <b>’s nachts</b> komen?');
  await expect(paper).toContainText('Wie kan er <b>’s nachts</b> komen?');
  await expect(paper).toContainText(ask ?? '');
  await expect(paper.locator('b')).toHaveCount(0);

  // Printed: the sheet and nothing else, on one page, under a neutral title.
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(heading).toBeHidden();
  await expect(words).toBeHidden();
  expect(await page.title()).toBe('Ademruimte');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
});

test('has the sheet ready with what weighs most and the first wish, each to take off', async ({ page }) => {
  await beginCheck(page, touch(), 'mantelzorg', false);
  await answerAll(
    page,
    touch(),
    plainly((_, options) => Math.min(2, options - 1)),
  );
  await press(page, nl('outcome.result.sheet'));
  await title(page, nl('sheet.title'));
  const lines = page.getByRole('article').getByRole('listitem');
  await expect(lines).toHaveCount(4);
  const [taken = '', kept = ''] = await lines.allTextContents();
  // What is private is never put there by the app.
  for (const secret of ['despair', 'safety'])
    await expect(page.getByRole('article')).not.toContainText(carer.questions[secret]?.text ?? '');
  await press(page, new RegExp(`^${nl('ui.remove')}`));
  await expect(lines).toHaveCount(3);
  await expect(lines.filter({ hasText: taken })).toHaveCount(0);
  // What is left is marked on the page with all answers, and there is still the same when someone comes back.
  await press(page, nl('sheet.mark'));
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.goBack();
  await expect(lines.first()).toHaveText(kept);
  await expect(lines).toHaveCount(3);
});

test('changes one answer and comes back to the list of answers', async ({ page }) => {
  await beginCheck(page, touch(), PG, false);
  await sixMarks(page, [9, 2, 6, 6, 6, 6]);
  await press(page, nl('outcome.result.change'));
  const [first] = Object.values(textsOf(PG).questions);
  await press(page, nl('check.answers.changeThis', { question: first?.text ?? '' }));
  await touch().choose(answersOf(page).nth(4));
  await press(page, nl('check.question.done'));
  await title(page, nl('check.answers.title'));
  await expect(page.getByText(nl('check.answers.mark', { mark: 4, most: 10 }))).toBeVisible();
});

test('moves the focus to what was chosen, where the next step is', async ({ page }) => {
  await beginCheck(page, touch(), 'mantelzorg', false);
  await answerAll(
    page,
    touch(),
    plainly(() => 1),
  );
  await press(page, nl('outcome.result.goals'));
  await page.locator('.option--button').first().tap();
  await expect(page.getByRole('heading', { name: nl('outcome.goals.chosen') })).toBeFocused();
});

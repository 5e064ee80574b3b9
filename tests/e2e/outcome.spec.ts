import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answerAll, answersOf, beginCheck, plainly, textsOf } from '../support/check.ts';
import { touch } from '../support/hands.ts';
import { nl, textIn } from '../support/text.ts';
import { expect, test } from './fixtures.ts';

test.use({ hasTouch: true });

const PG = 'positieve-gezondheid';
/** Place of "prettig leven" among the sides of life that may be looked at more closely. */
const QUALITY = 3;
const carer = textsOf('mantelzorg');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().tap();
const title = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** The six marks, then straight to the outcome. A mark of null is skipped. */
async function sixMarks(page: Page, marks: readonly (number | null)[]): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  for (const mark of marks) {
    const question = (await heading.textContent()) ?? '';
    if (mark === null) await press(page, nl('check.question.skip'));
    else {
      await touch().choose(answersOf(page).nth(mark));
      await press(page, nl('check.question.next'));
    }
    await expect(heading).not.toHaveText(question);
  }
  await press(page, nl('check.question.toResult'));
  await title(page, nl('check.result.title'));
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('draws a figure, changes it into bars, and says the same in a table and a sentence', async ({ page }) => {
  await beginCheck(page, touch(), PG, false);
  await sixMarks(page, [9, 2, 6, 6, 6, 6]);
  const texts = textsOf(PG).scales;
  const line = page.getByText(`‘${texts['body']?.title}’`);
  await expect(line).toContainText(`‘${texts['mind']?.title}’`);
  const drawing = page.locator('svg.figure');
  await expect(drawing).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(7);
  await touch().choose(page.getByRole('radio', { name: nl('check.result.viewBars') }));
  await expect(drawing).toBeHidden();
  await expect(page.locator('table svg')).toHaveCount(6);
  // Back finds the view as it was left.
  await press(page, nl('check.result.doorLater'));
  await page.goBack();
  await expect(page.getByRole('radio', { name: nl('check.result.viewBars') })).toBeChecked();
});

test('shows a skipped part as a gap in the figure, and says so', async ({ page }) => {
  await beginCheck(page, touch(), PG, false);
  await sixMarks(page, [9, null, 6, 6, 6, 6]);
  await expect(page.getByText(nl('check.result.gap'))).toBeVisible();
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
  await press(page, nl('check.result.goals'));
  await title(page, nl('check.result.goals'));
  const goals = Object.values(carer.goals).map((goal) => goal.title);
  const sleep = carer.goals['sleep'] ?? Object.values(carer.goals)[0];
  await press(page, sleep?.title ?? '');
  for (const other of goals.filter((goal) => goal !== sleep?.title).slice(0, 2)) {
    const button = page.getByRole('button', { name: other, exact: true });
    if (!(await button.isVisible())) await page.getByText(nl('check.goals.other'), { exact: true }).tap();
    await button.tap();
  }
  await expect(page.getByText(nl('check.goals.full'))).toBeVisible();
  await expect(page.getByRole('listitem').getByRole('heading', { level: 3 })).toHaveCount(3);
  await press(page, nl('check.goals.open'));
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
  await press(page, nl('check.result.change'));
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

test('lays another time beside the first, and names what is different', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  await beginCheck(page, touch(), PG, true);
  await sixMarks(page, [9, 2, 6, 6, 6, 6]);
  await expect(page.getByRole('button', { name: nl('check.result.compare') })).toBeHidden();
  await page.clock.setFixedTime(new Date('2027-02-01T10:00:00'));
  await press(page, nl('check.result.again'));
  await press(page, nl('check.again.begin'));
  await sixMarks(page, [9, 4, 6, 6, null, 6]);
  await press(page, nl('check.result.compare'));
  await title(page, nl('check.compare.titleAgain'));
  await expect(page.getByText('22 november 2026').first()).toContainText('1 februari 2027');
  const different = page
    .getByRole('list')
    .filter({ hasText: textsOf(PG).questions['mind']?.text ?? '' })
    .first();
  await expect(different.getByRole('listitem')).toHaveCount(1);
  await expect(different).toContainText(nl('check.answers.mark', { mark: 2, most: 10 }));
  await expect(different).toContainText(nl('check.answers.mark', { mark: 4, most: 10 }));
  await expect(page.getByText(nl('check.compare.same', { count: 4 }))).toBeVisible();
  await expect(page.getByText(nl('check.compare.once', { count: 1 }))).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/vooruit|achteruit|gestegen|gedaald|[↑↓▲▼]|[+-]\d/);
});

test('makes a reminder on the device that says nothing', async ({ page }) => {
  await beginCheck(page, touch(), PG, false);
  await sixMarks(page, [9, 2, 6, 6, 6, 6]);
  await press(page, nl('check.result.again'));
  const download = page.waitForEvent('download');
  await press(page, nl('check.again.save'));
  const file = await download;
  expect(file.suggestedFilename()).toBe('herinnering.ics');
  const text = readFileSync((await file.path()) ?? '', 'utf8');
  expect(text).toContain(`SUMMARY:${nl('check.again.event')}`);
  expect(text).not.toMatch(/ademruimte|gezond|zorg|http/i);
});

test('lets someone else answer too, and shows both sides without an average', async ({ page }) => {
  await beginCheck(page, touch(), PG, true);
  await sixMarks(page, [9, 2, 6, 6, 6, 6]);
  await press(page, nl('check.result.together'));
  await press(page, nl('check.handOver.begin'));
  await expect(page.getByRole('alert')).toHaveText(nl('check.handOver.choose'));
  await touch().choose(page.getByRole('radio', { name: nl('check.handOver.loved-one') }));
  await press(page, nl('check.handOver.begin'));
  await expect(page.getByText(nl('check.question.by.loved-one'))).toBeVisible();
  await expect(answersOf(page).and(page.locator(':checked'))).toHaveCount(0);
  await sixMarks(page, [9, 5, 6, 6, 6, 6]);
  await press(page, nl('check.result.together'));
  await title(page, nl('check.compare.titleTogether'));
  await expect(page.getByText(nl('check.compare.personal'))).toBeVisible();
  await expect(page.getByText(`${nl('check.compare.who.loved-one')}:`).first()).toBeVisible();
  await expect(page.getByText(nl('check.compare.same', { count: 5 }))).toBeVisible();
});

test('says "je" to the young and to children, and "u" again elsewhere', async ({ page }) => {
  await beginCheck(page, touch(), 'positieve-gezondheid-jong', false);
  await touch().choose(answersOf(page).nth(5));
  await page.getByRole('button', { name: nl('check.question.stop') }).tap();
  await expect(page.getByText(textIn('nl', 'check.later.text_je'))).toBeVisible();
  await press(page, nl('common.nav.start'));
  await expect(page.getByText(nl('common.start.lead'))).toBeVisible();
});

test('speaks to a young carer in their own words, from the first answer on', async ({ page }) => {
  await beginCheck(page, touch(), 'mantelzorg', false);
  await touch().choose(page.getByRole('radio', { name: carer.answerSets['your-life']?.['young'] ?? '' }));
  await press(page, nl('check.question.next'));
  const young = carer.lenses?.['young']?.questions?.['situation']?.text ?? '';
  await title(page, young);
  expect(young).not.toBe(carer.questions['situation']?.text);
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

test('changes one answer and comes back to the list of answers', async ({ page }) => {
  await beginCheck(page, touch(), PG, false);
  await sixMarks(page, [9, 2, 6, 6, 6, 6]);
  await press(page, nl('check.result.change'));
  const [first] = Object.values(textsOf(PG).questions);
  await press(page, nl('check.answers.changeThis', { question: first?.text ?? '' }));
  await touch().choose(answersOf(page).nth(4));
  await press(page, nl('check.question.done'));
  await title(page, nl('check.answers.title'));
  await expect(page.getByText(nl('check.answers.mark', { mark: 4, most: 10 }))).toBeVisible();
});

test('does not show one person what the other said about safety or despair', async ({ page }) => {
  const hidden = ['safety', 'despair'].map((id) => carer.questions[id]?.text ?? '');
  await beginCheck(page, touch(), 'mantelzorg', false);
  await answerAll(
    page,
    touch(),
    plainly((question, options) => (hidden.includes(question) ? options - 1 : 0)),
  );
  await press(page, nl('check.result.together'));
  await press(page, nl('check.handOver.begin'));
  await expect(page.getByRole('group')).toBeVisible();
  await answerAll(
    page,
    touch(),
    plainly(() => 0),
  );
  await press(page, nl('check.result.together'));
  await title(page, nl('check.compare.titleTogether'));
  for (const fold of await page.locator('summary').all()) await fold.tap();
  for (const question of hidden) await expect(page.getByText(question)).toHaveCount(0);
  await expect(page.getByText(carer.questions['sleep']?.text ?? '')).toBeVisible();
});

test('moves the focus to what was chosen, where the next step is', async ({ page }) => {
  await beginCheck(page, touch(), 'mantelzorg', false);
  await answerAll(
    page,
    touch(),
    plainly(() => 1),
  );
  await press(page, nl('check.result.goals'));
  await page.locator('.option--button').first().tap();
  await expect(page.getByRole('heading', { name: nl('check.goals.chosen') })).toBeFocused();
});

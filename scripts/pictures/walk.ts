import type { Page } from '@playwright/test';
import { cards } from '../../tests/support/cards.ts';
import { answerAll, answersOf, beginCheck, plainly, textsOf } from '../../tests/support/check.ts';
import { touch } from '../../tests/support/input-methods.ts';
import { choosePlace, placeChip, placeField, placeRows } from '../../tests/support/place.ts';
import { PG, press, sixMarks } from '../../tests/support/six-marks.ts';
import { nl } from '../../tests/support/text.ts';
import { goTo } from '../../tests/support/ways.ts';

const PLACE = 'Strijen';
const MARKS = [4, 3, 6, 7, 2, 5];
const BACKUP = textsOf('mantelzorg').questions['backup']?.text;

/** Much weighs and nobody takes over; nothing of it is a danger. */
const heavy = plainly((question, options) => {
  if (question === BACKUP) return options - 1;
  return options === 3 && !/bang|zitten/.test(question) ? 2 : 0;
});

const to = (page: Page, key: Parameters<typeof nl>[0]) => press(page, nl(key));

/** From the first screen past each kind of question. */
async function* check(page: Page): AsyncGenerator<string> {
  await page.goto('./');
  await page.getByRole('heading', { level: 1, name: nl('start.title') }).waitFor();
  yield 'start';
  await press(page, textsOf('mantelzorg').title);
  await to(page, 'check.intro.begin');
  await to(page, 'check.keep.no');
  await touch().choose(answersOf(page).first());
  await to(page, 'check.question.next');
  yield 'question-six';
  await touch().choose(answersOf(page).first());
  await to(page, 'check.question.next');
  yield 'question-three';
}

/** The outcome, and what leads on from it. */
async function* outcome(page: Page): AsyncGenerator<string> {
  await answerAll(page, touch(), heavy);
  await choosePlace(page, PLACE);
  yield 'result';
  await to(page, 'outcome.result.doorFind');
  await cards(page).first().waitFor();
  yield 'matches';
  await page.goBack();
  await to(page, 'outcome.result.sheet');
  yield 'sheet';
  await page.goto('./');
  await beginCheck(page, touch(), PG, false);
  yield 'question-mark';
  await sixMarks(page, MARKS);
  await choosePlace(page, PLACE);
  yield 'result-figure';
}

/** Looking for help, an entry, and the list of one's own. */
async function* finding(page: Page): AsyncGenerator<string> {
  await page.goto('./');
  await goTo(page, 'find');
  yield 'find';
  await placeChip(page).click();
  await placeField(page).fill('m');
  await placeRows(page).first().waitFor();
  yield 'place';
  await choosePlace(page, PLACE);
  await page.getByRole('searchbox').fill('oppas voor mijn man');
  await cards(page).first().waitFor();
  yield 'found';
  for (const at of [0, 1, 2])
    await cards(page)
      .nth(at)
      .getByRole('button', { name: nl('card.list') })
      .click();
  await cards(page).first().getByRole('heading').getByRole('button').click();
  await page.locator('.entry').waitFor();
  yield 'entry';
  await goTo(page, 'list');
  yield 'list';
}

/** What a link opens: a sheet to hand over, and who to call now. */
async function* linked(page: Page): AsyncGenerator<string> {
  for (const [fragment, name] of [
    [`onderwerp/night-rest/${PLACE}`, 'desk'],
    ['help', 'help'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./#/${fragment}`);
    await page.locator('.paper, main .card').first().waitFor();
    yield name;
  }
}

/** Past the screens of a visitor, each named. */
export async function* walk(page: Page): AsyncGenerator<string> {
  yield* check(page);
  yield* outcome(page);
  yield* finding(page);
  yield* linked(page);
}

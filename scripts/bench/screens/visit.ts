import type { Locator, Page } from '@playwright/test';
import type { TextKey } from '../../../src/i18n/t.ts';
import { textsOf } from '../../../tests/support/check.ts';
import { placeChip } from '../../../tests/support/place.ts';
import { nl } from '../../../tests/support/text.ts';

/** Answers by question: the value of one, or of several where more may be chosen. A question that is not named is skipped. */
export type Given = Readonly<Record<string, string | number | readonly string[]>>;

/** A finger on the screen of a visitor, counted. */
export interface Visit {
  readonly page: Page;
  /** Presses so far. Typing is counted apart. */
  taps: number;
  keys: number;
  /** Different pages and questions seen so far, the first included. */
  pages: number;
}

/** Opens the app as someone who was never here. */
export async function openVisit(page: Page): Promise<Visit> {
  await page.goto('./');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, taps: 0, keys: 0, pages: 1 };
}

export async function tap(visit: Visit, control: Locator): Promise<void> {
  visit.taps += 1;
  await control.click();
}

/** Presses what leads to another page, and waits until it is there. */
async function go(visit: Visit, control: Locator): Promise<void> {
  const title = visit.page.locator('h1');
  const before = await title.textContent();
  await tap(visit, control);
  visit.pages += 1;
  await visit.page.waitForFunction((old) => (document.querySelector('h1')?.textContent ?? old) !== old, before);
}

const button = (page: Page, key: TextKey): Locator =>
  page
    .getByRole('main')
    .getByRole('button', { name: nl(key) })
    .first();

/** Chooses the place by the letters of its name, by the first row that they leave. */
export async function choosePlaceBy(visit: Visit, letters: string): Promise<void> {
  const { page } = visit;
  const field = page.locator('#place-field');
  if (!(await field.isVisible())) await tap(visit, placeChip(page));
  await field.pressSequentially(letters);
  visit.keys += letters.length;
  await tap(visit, page.locator('#place-list').getByRole('option').first());
  await placeChip(page).waitFor();
}

const onQuestion = (page: Page) => page.locator('fieldset.question').isVisible();

/** Which question of a check stands there, by its words. */
async function questionOn(page: Page, check: string): Promise<string> {
  const words = (await page.locator('h1').textContent())?.trim();
  const { questions, lenses = {} } = textsOf(check);
  const all = [questions, ...Object.values(lenses).map((lens) => lens?.questions ?? {})];
  const found = all.flatMap((each) => Object.entries(each)).find(([, { text }]) => text === words);
  if (!found) throw new Error(`no question "${words}" in ${check}`);
  return found[0];
}

/** Answers the question that stands there and goes on. */
async function answer(visit: Visit, check: string, given: Given): Promise<void> {
  const { page } = visit;
  const value = given[await questionOn(page, check)];
  for (const one of value === undefined ? [] : [value].flat())
    await tap(visit, page.locator('label.option', { has: page.locator(`input[value="${one}"]`) }));
  const foot = page.locator('.question-foot');
  const skip = foot
    .getByRole('button', { name: nl('check.question.skip') })
    .or(foot.getByRole('button', { name: nl('check.question.toResult') }));
  await go(visit, value === undefined ? skip : foot.getByRole('button', { name: nl('check.question.next') }));
}

/** From the first screen to the outcome of a check; `look` sees every question before it is answered. */
export async function doCheck(visit: Visit, check: string, given: Given, look?: () => Promise<void>): Promise<void> {
  const { page } = visit;
  await go(visit, page.getByRole('button', { name: textsOf(check).title }));
  await go(visit, button(page, 'check.intro.begin'));
  await go(visit, button(page, 'check.keep.no'));
  while (await onQuestion(page)) {
    await look?.();
    await answer(visit, check, given);
  }
}

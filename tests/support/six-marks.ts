import { expect, type Page } from '@playwright/test';
import { answersOf } from './check.ts';
import { touch } from './input-methods.ts';
import { nl } from './text.ts';

/** The check that begins with six marks. */
export const PG = 'positieve-gezondheid';

/** Taps the first button of this name. */
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().tap();

/** The page with this title is on screen. */
export const title = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** The six marks, then straight to the outcome. A mark of null is skipped. */
export async function sixMarks(page: Page, marks: readonly (number | null)[]): Promise<void> {
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
  await title(page, nl('outcome.result.title'));
}

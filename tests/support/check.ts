import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { CheckTexts } from '../../src/questionnaires/index.ts';
import type { Hand } from './hands.ts';
import { nl } from './text.ts';

const DEFINITIONS = new URL('../../src/questionnaires/definitions/', import.meta.url);

/** The Dutch texts of a check, as the app shows them. */
export const textsOf = (check: string): CheckTexts =>
  JSON.parse(readFileSync(new URL(`${check}/nl.json`, DEFINITIONS), 'utf8'));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** From the start screen to the first question of a check, with the answer to "mogen we bewaren". */
export async function beginCheck(page: Page, hand: Hand, check: string, keep: boolean): Promise<void> {
  await hand.press(page.getByRole('button', { name: textsOf(check).title }));
  await hand.press(button(page, nl('check.intro.begin')));
  await hand.press(button(page, nl(keep ? 'check.keep.yes' : 'check.keep.no')));
  await expect(page.getByRole('group')).toBeVisible();
}

/** Answers the questions one by one until the result stands there. `pick` gives the position of the answer to choose. */
export async function answerAll(page: Page, hand: Hand, pick: (question: string, options: number) => number) {
  const heading = page.getByRole('heading', { level: 1 });
  const result = nl('check.result.title');
  for (let count = 0; count < 60 && (await heading.textContent()) !== result; count += 1) {
    const question = (await heading.textContent()) ?? '';
    const options = page.getByRole('group').locator('input');
    await hand.choose(options.nth(pick(question, await options.count())));
    await hand.press(button(page, nl('check.question.next')));
    await expect(heading).not.toHaveText(question);
  }
  await expect(heading).toHaveText(result);
}

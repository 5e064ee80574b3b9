import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { CheckTexts } from '../../src/questionnaires/index.ts';
import type { Hand } from './input-methods.ts';
import { isPseudo, pseudoTree } from './pseudo/pseudo-texts.ts';
import { textIn } from './text.ts';

const DEFINITIONS = new URL('../../src/questionnaires/definitions/', import.meta.url);

/** The texts of a check, as the app shows them. */
export function textsOf(check: string, language = 'nl'): CheckTexts {
  if (isPseudo(language)) return pseudoTree(language, textsOf(check)) as CheckTexts;
  return JSON.parse(readFileSync(new URL(`${check}/${language}.json`, DEFINITIONS), 'utf8'));
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The question on screen: its answers, apart from the mark to talk about it. */
export const answersOf = (page: Page) => page.locator('fieldset input[name="answer"]');

/** From the start screen to the first question of a check, with the answer to "mogen we bewaren"; null where that is not asked. */
export async function beginCheck(
  page: Page,
  hand: Hand,
  check: string,
  keep: boolean | null,
  language = 'nl',
): Promise<void> {
  const text = (key: string) => textIn(language, key);
  const card = page.getByRole('button', { name: textsOf(check, language).title });
  await hand.press(card);
  await hand.press(button(page, text('check.intro.begin')));
  if (keep !== null) await hand.press(button(page, text(keep ? 'check.keep.yes' : 'check.keep.no')));
  await expect(page.getByRole('group')).toBeVisible();
}

/** Opens a part of the page that is folded. */
export const unfold = (page: Page, hand: Pick<Hand, 'press'>, title: string) =>
  hand.press(page.locator('summary', { hasText: title }));

/** In the check for carers: the first answer to who someone is, which keeps the plain words; the given one to the rest. */
export function plainly(pick: (question: string, options: number) => number, language = 'nl') {
  const lens = textsOf('mantelzorg', language).questions['your-life']?.text;
  return (question: string, options: number): number => (question === lens ? 0 : pick(question, options));
}

/** Answers the questions one by one until the result stands there. `pick` gives the position of the answer to choose; the last one where there are fewer. */
export async function answerAll(
  page: Page,
  hand: Hand,
  pick: (question: string, options: number) => number,
  language = 'nl',
): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const results = [textIn(language, 'outcome.result.title'), textIn('nl', 'outcome.result.title_je')];
  for (let asked = 0; asked < 60; asked += 1) {
    const question = (await heading.textContent()) ?? '';
    if (results.includes(question)) return;
    const options = answersOf(page);
    const count = await options.count();
    await hand.choose(options.nth(Math.min(pick(question, count), count - 1)));
    await hand.press(button(page, textIn(language, 'check.question.next')));
    await expect(heading).not.toHaveText(question);
  }
  throw new Error('no result after 60 questions');
}

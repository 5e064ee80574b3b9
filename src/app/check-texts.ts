import { addTexts, hasText, type LocaleCode, SOURCE_LOCALE, translate, translateList } from '../i18n/index.ts';
import type { CheckId, CheckTexts } from '../questionnaires/index.ts';
import { CHECK_CARDS } from './check-cards.ts';

const GROUP = 'checks';

/** Adds the few Dutch texts of the checks that the first screen shows. */
export function addCardTexts(): void {
  addTexts(SOURCE_LOCALE, GROUP, Object.fromEntries(CHECK_CARDS.map((card) => [card.id, card])));
}

/** Adds the texts of checks in a language. */
export function addCheckTexts(code: LocaleCode, texts: ReadonlyMap<CheckId, CheckTexts>): void {
  addTexts(code, GROUP, Object.fromEntries(texts));
}

/** A text of a check, by its path in the texts file: `checkText('mantelzorg', 'questions.sleep.text')`. */
export const checkText = (check: CheckId, path: string): string => translate(`${GROUP}.${check}.${path}`);

/** The same, or nothing when the check has no such text (a hint, say). */
export function optionalCheckText(check: CheckId, path: string): string | undefined {
  const key = `${GROUP}.${check}.${path}`;
  return hasText(key) ? translate(key) : undefined;
}

export const checkTextList = (check: CheckId, path: string): readonly string[] =>
  translateList(`${GROUP}.${check}.${path}`);

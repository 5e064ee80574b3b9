import { addTexts, hasText, SOURCE_LOCALE, translate, translateList } from '../../i18n/index.ts';
import { CHECK_CARDS } from './check-cards.ts';

export const CHECK_TEXTS = 'checks';

/** The words of a check: its id, and the lens through which someone reads it, if any (`mantelzorg@young`). */
export type CheckTextKey = string;

/** Adds the few Dutch texts of the checks that the first screen shows. */
export function addCardTexts(): void {
  addTexts(SOURCE_LOCALE, CHECK_TEXTS, Object.fromEntries(CHECK_CARDS.map((card) => [card.id, card])));
}

/** A text of a check, by its path in the texts file: `checkText('mantelzorg', 'questions.sleep.text')`. */
export const checkText = (words: CheckTextKey, path: string): string => translate(`${CHECK_TEXTS}.${words}.${path}`);

/** The same, or nothing when the check has no such text (a hint, say). */
export function optionalCheckText(words: CheckTextKey, path: string): string | undefined {
  const key = `${CHECK_TEXTS}.${words}.${path}`;
  return hasText(key) ? translate(key) : undefined;
}

export const checkTextList = (words: CheckTextKey, path: string): readonly string[] =>
  translateList(`${CHECK_TEXTS}.${words}.${path}`);

import { hasOwnText, hasText, translate, translateList } from '../../i18n/index.ts';

export const CHECK_TEXTS = 'checks';

/** The words of a check: its id, and the lens through which someone reads it, if any (`mantelzorg@young`). */
export type CheckTextKey = string;

export const wordsFor = (check: string, lens: string | null): CheckTextKey =>
  lens === null ? check : `${check}@${lens}`;

/**
 * Where a text is: among those of the lens when that says it in its own way, otherwise among those of the check; Dutch only
 * where the language on screen has neither.
 */
function keyOf(words: CheckTextKey, path: string): string {
  const [check, lens] = words.split('@');
  const own = `${CHECK_TEXTS}.${check}.${path}`;
  if (lens === undefined) return own;
  const seen = `${CHECK_TEXTS}.${check}.lenses.${lens}.${path}`;
  if (hasOwnText(seen)) return seen;
  return !hasOwnText(own) && hasText(seen) ? seen : own;
}

/** A text of a check, by its path in the texts file: `checkText('mantelzorg', 'questions.sleep.text')`. */
export const checkText = (words: CheckTextKey, path: string): string => translate(keyOf(words, path));

/** The same, or nothing when the check has no such text (a hint, say). */
export function optionalCheckText(words: CheckTextKey, path: string): string | undefined {
  const key = keyOf(words, path);
  return hasText(key) ? translate(key) : undefined;
}

export const checkTextList = (words: CheckTextKey, path: string): readonly string[] =>
  translateList(keyOf(words, path));

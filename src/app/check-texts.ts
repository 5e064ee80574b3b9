import { addTexts, hasText, type LocaleCode, SOURCE_LOCALE, translate, translateList } from '../i18n/index.ts';
import { CHECKS, type CheckId, loadTexts } from '../questionnaires/index.ts';

const GROUP = 'checks';

/** Adds the Dutch texts of all checks: they are built in. */
export function addDutchCheckTexts(): void {
  addTexts(SOURCE_LOCALE, GROUP, Object.fromEntries(CHECKS.map(({ definition, nl }) => [definition.id, nl])));
}

/** Adds the texts of all checks in another language, so that no request tells which check someone does. */
export async function addCheckTexts(code: LocaleCode): Promise<void> {
  addTexts(code, GROUP, Object.fromEntries(await loadTexts(code)));
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

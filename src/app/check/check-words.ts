import { addTexts, type LocaleCode } from '../../i18n/index.ts';
import { type CheckId, type CheckTexts, findCheck, lensOf, optionsOf, textsFor } from '../../questionnaires/index.ts';
import type { Run } from '../../storage/index.ts';
import { CHECK_TEXTS, type CheckTextKey } from './check-texts.ts';

function lensesOf(check: CheckId): readonly string[] {
  const definition = findCheck(check)?.definition;
  const question = definition?.questions.find(({ id }) => id === definition.lens);
  return definition && question ? optionsOf(definition, question).map(({ value }) => value) : [];
}

/** Adds the texts of checks in a language, once for each lens. */
export function addCheckTexts(code: LocaleCode, texts: ReadonlyMap<CheckId, CheckTexts>): void {
  const all = [...texts].flatMap(([check, own]) => [
    [check, textsFor(own, null)] as const,
    ...lensesOf(check).map((lens) => [wordsFor(check, lens), textsFor(own, lens)] as const),
  ]);
  addTexts(code, CHECK_TEXTS, Object.fromEntries(all));
}

const wordsFor = (check: CheckId, lens: string | null): CheckTextKey => (lens === null ? check : `${check}@${lens}`);

/** The words in which the person of this run reads the check. */
export function wordsOf({ check, answers }: Pick<Run, 'check' | 'answers'>): CheckTextKey {
  const definition = findCheck(check)?.definition;
  return definition ? wordsFor(check, lensOf(definition, answers)) : check;
}

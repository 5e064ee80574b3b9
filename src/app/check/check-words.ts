import { findCheck, lensOf } from '../../questionnaires/index.ts';
import type { Run } from '../../storage/index.ts';
import { type CheckTextKey, wordsFor } from './check-texts.ts';

/** The words in which the person of this run reads the check. */
export function wordsOf({ check, answers }: Pick<Run, 'check' | 'answers'>): CheckTextKey {
  const definition = findCheck(check)?.definition;
  return definition ? wordsFor(check, lensOf(definition, answers)) : check;
}

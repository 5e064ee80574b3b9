import { findCheck, visibleQuestions } from '../../questionnaires/index.ts';
import type { Run } from '../../storage/index.ts';
import type { Model } from './model.ts';

/** Shows the question where a run was left, or its first one. */
export function openRun({ router }: Model, run: Run, { replace = false } = {}): void {
  const definition = findCheck(run.check)?.definition;
  if (!definition) return;
  const visible = visibleQuestions(definition, run.answers);
  const question = visible.find(({ id }) => id === run.at) ?? visible[0];
  if (question) router.go({ page: 'question', run: run.id, question: question.id }, { replace });
}

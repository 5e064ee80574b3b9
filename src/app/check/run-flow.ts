import { coreQuestions, nextQuestion } from '../../questionnaires/index.ts';
import type { Run } from '../../storage/index.ts';
import type { Model } from '../core/model.ts';
import { definitionAsked } from './asked.ts';
import { runsOf } from './runs.ts';

/** Shows the question of the core where a run was left, or its first one. */
export function openRun(model: Model, run: Run, { replace = false } = {}): void {
  const definition = definitionAsked(model, run.check);
  if (!definition) return;
  const core = coreQuestions(definition, run.answers);
  const question = core.find(({ id }) => id === run.at) ?? core[0];
  if (question) model.router.go({ page: 'question', run: run.id, question: question.id }, { replace });
}

/** Shows the question after this one or, after the last of the core or of a theme, the result. */
export function goOn(model: Model, id: string, question: string): void {
  const { router } = model;
  const runs = runsOf(model);
  const run = runs.find(id);
  const definition = run && definitionAsked(model, run.check);
  if (!definition) return;
  const next = nextQuestion(definition, run.answers, question);
  if (next) {
    runs.moveTo(id, next.id);
    router.go({ page: 'question', run: id, question: next.id });
  } else {
    runs.finish(id);
    router.go({ page: 'result', run: id });
  }
}

import type { Answers, Progress, QuestionId } from './model.ts';
import type { Definition } from './schema.ts';
import { visibleQuestions } from './visible.ts';

/**
 * Where a question stands among those visible now. Totals change when an answer opens or hides questions.
 * @throws RangeError when the question is not visible
 */
export function progress(definition: Definition, answers: Answers, questionId: QuestionId): Progress {
  const questions = visibleQuestions(definition, answers);
  const index = questions.findIndex(({ id }) => id === questionId);
  const question = questions[index];
  if (!question) throw new RangeError(`Question "${questionId}" is not visible`);
  const themes = [...new Set(questions.map(({ theme }) => theme))];
  return {
    position: index + 1,
    total: questions.length,
    themePosition: themes.indexOf(question.theme) + 1,
    themeTotal: themes.length,
  };
}

import type { Answers, Progress, QuestionId } from './model.ts';
import { isCountCertain, questionsWith, sizeOf } from './parts.ts';
import type { Definition, Question } from './schema.ts';
import { hasCore, viewOf } from './visible.ts';

/**
 * Where a question stands among those it is counted with: the core; the rest of a theme; for a check without a core all of
 * it, or its theme where answers may open more elsewhere.
 * @throws RangeError when the question is not visible
 */
export function progress(definition: Definition, answers: Answers, questionId: QuestionId): Progress {
  const together = questionsWith(definition, answers, questionId);
  const question = together.find(({ id }) => id === questionId);
  if (!question) throw new RangeError(`Question "${questionId}" is not visible`);
  const part = partOf(definition, question);
  const questions = part === 'theme' ? together.filter(({ theme }) => theme === question.theme) : together;
  const view = viewOf(definition, answers);
  return {
    part,
    theme: question.theme,
    position: questions.indexOf(question) + 1,
    total: isCountCertain(definition, questions, part, view) ? questions.length : null,
    answered: questions.filter(({ id }) => view.seen.has(id)).length,
  };
}

function partOf(definition: Definition, { core }: Question): Progress['part'] {
  if (hasCore(definition)) return core ? 'core' : 'theme';
  return sizeOf(definition).mayGrow ? 'theme' : 'core';
}

import type { Answer, Answers, QuestionId } from './model.ts';
import { optionsOf } from './points.ts';
import type { Definition, Question } from './schema.ts';

/** Whether this can be the answer to the question. `null` ("weet ik niet") always can; choosing nothing at all cannot. */
export function isValidAnswer(definition: Definition, question: Question, answer: unknown): answer is Answer {
  if (answer === null) return true;
  const values = optionsOf(definition, question).map(({ value }) => value);
  switch (question.kind) {
    case 'rating':
      return Number.isInteger(answer) && Number(answer) >= question.min && Number(answer) <= question.max;
    case 'choice':
      return values.some((value) => value === answer);
    case 'multi-choice':
      return Array.isArray(answer) && answer.length > 0 && isSubset(answer, values);
  }
}

function isSubset(chosen: readonly unknown[], values: readonly string[]): boolean {
  return new Set(chosen).size === chosen.length && chosen.every((each) => values.some((value) => value === each));
}

/**
 * The answers with this one set; several chosen values are kept in the order of the screen. An empty choice clears the answer.
 * @throws RangeError when there is no such question or this cannot be its answer
 */
export function setAnswer(definition: Definition, answers: Answers, id: QuestionId, answer: Answer): Answers {
  if (Array.isArray(answer) && answer.length === 0) return clearAnswer(answers, id);
  const question = definition.questions.find((each) => each.id === id);
  if (!question || !isValidAnswer(definition, question, answer)) {
    throw new RangeError(`Not an answer to "${id}": ${JSON.stringify(answer)}`);
  }
  return { ...answers, [id]: inScreenOrder(definition, question, answer) };
}

/** The answers without the one to this question. */
export function clearAnswer(answers: Answers, id: QuestionId): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));
}

/** The same answer, with several chosen values in the order of the screen, so that the order of ticking leaves no trace. */
export function inScreenOrder(definition: Definition, question: Question, answer: Answer): Answer {
  if (answer === null || typeof answer !== 'object') return answer;
  return optionsOf(definition, question)
    .map(({ value }) => value)
    .filter((value) => answer.includes(value));
}

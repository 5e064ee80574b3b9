import type { Answer, Answers, QuestionId } from './model.ts';
import { gradeOf, optionsOf } from './points.ts';
import type { Definition, Question } from './schema.ts';

/** Whether this can be the answer to the question. `null` ("weet ik niet") always can; choosing nothing at all cannot. */
export function isValidAnswer(definition: Definition, question: Question, answer: unknown): answer is Answer {
  if (answer === null) return true;
  const options = optionsOf(definition, question);
  const values = options.map(({ value }) => value);
  switch (question.kind) {
    case 'rating':
      return Number.isInteger(answer) && Number(answer) >= question.min && Number(answer) <= question.max;
    case 'choice':
      return values.some((value) => value === answer);
    case 'multi-choice':
      return isChoice(answer, values) && (answer.length === 1 || !answer.some((value) => isExclusive(options, value)));
    case 'graded-choice':
      return isChoice(answer, values) && new Set(answer.map((value) => gradeOf(value)[0])).size === answer.length;
  }
}

function isChoice(answer: unknown, values: readonly string[]): answer is readonly string[] {
  if (!Array.isArray(answer) || answer.length === 0 || new Set(answer).size < answer.length) return false;
  return answer.every((each) => values.some((value) => value === each));
}

const isExclusive = (options: ReturnType<typeof optionsOf>, value: string): boolean =>
  options.some((option) => option.value === value && option.exclusive === true);

/**
 * The answer after this value was tapped: chosen, or let go; what cannot stand beside it is let go too (another grade of the
 * same item, "geen van deze" or what it excludes). An empty list when nothing is left.
 */
export function toggled(
  definition: Definition,
  question: Question,
  answer: Answer | undefined,
  value: string,
): readonly string[] {
  const chosen = typeof answer === 'object' && answer !== null ? answer : [];
  if (chosen.includes(value)) return chosen.filter((other) => other !== value);
  const options = optionsOf(definition, question);
  const staysBeside = (other: string): boolean =>
    question.kind === 'graded-choice'
      ? gradeOf(other)[0] !== gradeOf(value)[0]
      : !isExclusive(options, value) && !isExclusive(options, other);
  return [...chosen.filter(staysBeside), value];
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

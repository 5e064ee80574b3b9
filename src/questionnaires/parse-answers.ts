import { inScreenOrder, isValidAnswer } from './answer.ts';
import type { Answer, Answers, QuestionId } from './model.ts';
import { optionsOf } from './points.ts';
import type { Problem } from './problem.ts';
import type { Definition, Question } from './schema.ts';

export type ParsedAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads answers from outside (a file, the browser's storage): all valid for this definition, or every problem there is. */
export function parseAnswers(definition: Definition, input: unknown): ParsedAnswers {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return {
      ok: false,
      problems: [{ place: 'answers', message: 'must be an object with an answer for each question id' }],
    };
  }
  const answers: [QuestionId, Answer][] = [];
  const problems: Problem[] = [];
  for (const [id, value] of Object.entries(input)) {
    const question = definition.questions.find((each) => each.id === id);
    if (!question) problems.push({ place: id, message: `is not a question of "${definition.id}"` });
    else if (isValidAnswer(definition, question, value)) answers.push([id, inScreenOrder(definition, question, value)]);
    else problems.push({ place: id, message: wrongValue(definition, question, value) });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers: Object.fromEntries(answers) };
}

const FORMS = {
  choice: 'one of',
  'multi-choice': 'a list of one or more of',
  'graded-choice': 'a list of one grade for each item, of',
} as const;

function wrongValue(definition: Definition, question: Question, value: unknown): string {
  const given = `cannot be ${JSON.stringify(value)}; give`;
  if (question.kind === 'rating') return `${given} a whole number from ${question.min} to ${question.max}, or null`;
  const values = optionsOf(definition, question).map((option) => option.value);
  const form = FORMS[question.kind];
  return `${given} ${form} ${values.join(', ')}, or null`;
}

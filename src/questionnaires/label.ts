import { gradeOf } from './points.ts';
import type { Definition, Question } from './schema.ts';

type ChoiceQuestion = Exclude<Question, { readonly kind: 'rating' }>;

/** Where the words of an answer stand in the texts: one place, or for a grade the item and then the grade. */
export function labelPlaces(
  definition: Definition,
  question: ChoiceQuestion,
  value: string,
): readonly (readonly [set: string, value: string])[] {
  if (question.kind !== 'graded-choice') return [[question.answers, value]];
  const [item, grade] = gradeOf(value);
  const source = definition.questions.find(({ id }) => id === question.items);
  return source && source.kind !== 'rating'
    ? [
        [source.answers, item],
        [question.answers, grade],
      ]
    : [[question.answers, grade]];
}

import { labelPlaces } from '../label.ts';
import type { Definition, Question } from '../schema.ts';
import type { CheckTexts } from '../texts-schema.ts';
import { textOf } from './text-of.ts';

type ChoiceQuestion = Exclude<Question, { readonly kind: 'rating' }>;

/** An answer in words: "Nachten: zwaar" for a grade. */
export const answerText = (
  definition: Definition,
  texts: CheckTexts,
  question: ChoiceQuestion,
  value: string,
): string =>
  labelPlaces(definition, question, value)
    .map(([set, each]) => textOf(textOf(texts.answerSets, set), each))
    .join(': ');

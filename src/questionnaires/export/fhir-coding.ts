import { type Option, optionsOf } from '../points.ts';
import type { Definition, Question } from '../schema.ts';
import type { CheckTexts } from '../texts-schema.ts';
import { answerText } from './answer-text.ts';
import type { Coding } from './fhir-types.ts';

/** A question whose answers come out of an answer set. */
export type ChoiceQuestion = Exclude<Question, { readonly kind: 'rating' }>;

/** https://hl7.org/fhir/R4/extension-ordinalvalue.html */
const ORDINAL_VALUE = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';

/** The name of a check in FHIR; the same wherever the app is hosted. */
export const urlOf = ({ id }: Definition): string => `urn:ademruimte:check:${id}`;

/** An answer as a code, and nothing but: what a condition compares with. */
export const bareCoding = (definition: Definition, { answers }: ChoiceQuestion, code: string): Coding => ({
  system: `${urlOf(definition)}:${answers}`,
  code,
});

/** The answers that may be chosen, each as a code with its words and, where the definition gives them, its points. */
export function codingsOf(definition: Definition, texts: CheckTexts, question: ChoiceQuestion): readonly Coding[] {
  return optionsOf(definition, question).map((option) => codingOf(definition, texts, question, option));
}

/** One answer as a code with its words and points. */
export function codingOf(
  definition: Definition,
  texts: CheckTexts,
  question: ChoiceQuestion,
  { value, points }: Option,
): Coding {
  return {
    ...(points !== undefined && { extension: [{ url: ORDINAL_VALUE, valueDecimal: points }] }),
    ...bareCoding(definition, question, value),
    display: answerText(definition, texts, question, value),
  };
}

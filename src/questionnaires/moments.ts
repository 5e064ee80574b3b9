import { optionsOf } from './points.ts';
import type { Definition } from './schema.ts';

/** The answers to the question that is asked again by itself, shortest first; none for a check without such a question. */
export function momentValues(definition: Definition): readonly string[] {
  const question = definition.questions.find(({ id }) => id === definition.moment);
  return question ? optionsOf(definition, question).map(({ value }) => value) : [];
}

/** Whether the last of these answers stands lower than the one before it. */
export function hasShortened(definition: Definition, answers: readonly string[]): boolean {
  const values = momentValues(definition);
  const [before, last] = answers.slice(-2).map((answer) => values.indexOf(answer));
  return before !== undefined && last !== undefined && last >= 0 && last < before;
}

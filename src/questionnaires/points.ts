import type { Answer } from './model.ts';
import type { Definition, Question } from './schema.ts';

/** An answer that says something: not "weet ik niet". */
export type Given = Exclude<Answer, null>;

type Option = Definition['answerSets'][string][number];

/** The answers that may be chosen, in the order of the screen; none for a rating. */
export function optionsOf(definition: Definition, question: Question): readonly Option[] {
  return question.kind === 'rating' ? [] : (definition.answerSets[question.answers] ?? []);
}

/** Was this value chosen, alone or among others? */
export function isChosen(given: Given, value: string): boolean {
  return typeof given === 'object' ? given.includes(value) : given === value;
}

/** The number given, or the points of what was chosen (several answers: their sum); null where the definition gives no points. */
export function pointsOf(definition: Definition, question: Question, given: Given): number | null {
  if (typeof given === 'number') return given;
  const chosen = optionsOf(definition, question).filter(({ value }) => isChosen(given, value));
  const points = chosen.flatMap((option) => option.points ?? []);
  return points.length === 0 || points.length < chosen.length ? null : sum(points);
}

/** Fewest and most points that an answer to this question can get. */
export function pointRange(definition: Definition, question: Question): { readonly min: number; readonly max: number } {
  if (question.kind === 'rating') return { min: question.min, max: question.max };
  const points = optionsOf(definition, question).map((option) => option.points ?? 0);
  const [min, max] = [Math.min(...points), Math.max(...points)];
  if (question.kind === 'choice') return { min, max };
  // At least one answer is chosen: all that pull the same way together, or else the one that pulls the other way least.
  return {
    min: min > 0 ? min : sum(points.filter((each) => each < 0)),
    max: max < 0 ? max : sum(points.filter((each) => each > 0)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

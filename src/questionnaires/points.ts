import type { Answer } from './model.ts';
import type { Definition, Question } from './schema.ts';

/** An answer that says something: not "weet ik niet". */
export type Given = Exclude<Answer, null>;

export type Option = Definition['answerSets'][string][number];

/** The answers that may be chosen, in the order of the screen: for grades one for each item and grade; none for a rating. */
export function optionsOf(definition: Definition, question: Question): readonly Option[] {
  if (question.kind === 'rating') return [];
  const set = definition.answerSets[question.answers] ?? [];
  if (question.kind !== 'graded-choice') return set;
  return itemsOf(definition, question).flatMap((item) =>
    set.map((grade) => ({ ...grade, value: `${item}.${grade.value}` })),
  );
}

type Graded = Extract<Question, { readonly kind: 'graded-choice' }>;

/** The items that may get a grade: all answers of the question that they come from, but not "none of these". */
function itemsOf(definition: Definition, { items }: Graded): readonly string[] {
  const source = definition.questions.find(({ id }) => id === items);
  return source ? optionsOf(definition, source).flatMap(({ value, exclusive }) => (exclusive ? [] : value)) : [];
}

/** `item` and `grade` of a graded answer. */
export function gradeOf(value: string): readonly [item: string, grade: string] {
  const [item = '', grade = ''] = value.split('.');
  return [item, grade];
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

import type { Answers, QuestionId, ScaleResult } from './model.ts';
import type { Given } from './points.ts';
import type { Definition, Question } from './schema.ts';
import { scoreScale } from './score.ts';
import { viewOf } from './visible.ts';

/** Two times a check was filled in, side by side. Nothing is subtracted, added up or called better. */
export interface Comparison {
  readonly scales: readonly {
    readonly id: string;
    readonly first: ScaleResult;
    readonly second: ScaleResult;
    /** Left out of the picture, because a private question is in it. */
    readonly isWithheld: boolean;
  }[];
  /** Questions with the same answer, with different ones, and with an answer only once; in the order of the definition. */
  readonly same: readonly QuestionId[];
  readonly different: readonly QuestionId[];
  readonly once: readonly QuestionId[];
}

interface CompareOptions {
  /** Two people: what is private or intimate stays with the one who said it. */
  readonly isOfTwo?: boolean;
}

/** Lays the answers of two times, or of two people, beside each other. */
export function compare(
  definition: Definition,
  first: Answers,
  second: Answers,
  { isOfTwo = false }: CompareOptions = {},
): Comparison {
  const kept = isOfTwo ? definition.questions.filter(isPrivate).map(({ id }) => id) : [];
  const [firstView, secondView] = [viewOf(definition, first), viewOf(definition, second)];
  const [one, two] = [firstView.given, secondView.given];
  // What someone chose to look at more closely says nothing about them.
  const ids = definition.questions.flatMap(({ id, chooser }) => (chooser || kept.includes(id) ? [] : id));
  const both = ids.filter((id) => one.has(id) && two.has(id));
  const isSame = (id: QuestionId): boolean => sameAnswer(one.get(id), two.get(id));
  return {
    scales: definition.scales.map((scale) => ({
      id: scale.id,
      first: scoreScale(definition, scale, firstView),
      second: scoreScale(definition, scale, secondView),
      isWithheld: scale.questions.some((id) => kept.includes(id)),
    })),
    same: both.filter(isSame),
    different: both.filter((id) => !isSame(id)),
    once: ids.filter((id) => one.has(id) !== two.has(id)),
  };
}

/** Never laid beside the answers of someone else, and not taken along unasked. */
export const isPrivate = (question: Question): boolean => Boolean(question.private ?? question.intimate);

// Several chosen values are always in the order of the screen, so their texts can be compared.
const sameAnswer = (a: Given | undefined, b: Given | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

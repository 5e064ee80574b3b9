import type { QuestionId } from './model.ts';
import { type Given, isChosen, pointsOf } from './points.ts';
import type { Condition, Definition } from './schema.ts';

/** What a condition may look at. */
export interface Facts {
  readonly definition: Definition;
  /** Answers of visible questions; "weet ik niet" is left out. */
  readonly given: ReadonlyMap<QuestionId, Given>;
  /** Band of each scale; empty while it is still being decided which questions are asked. */
  readonly bands: ReadonlyMap<string, string | null>;
}

/** Whether a condition holds. A question without an answer and a scale without a band make their leaf false. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, facts));
  if ('any' in condition) return condition.any.some((each) => holds(each, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  if ('answered' in condition) return facts.given.has(condition.answered);
  if ('scale' in condition) return condition.band.includes(facts.bands.get(condition.scale) ?? '');
  const given = facts.given.get(condition.question);
  if (given === undefined) return false;
  if ('is' in condition) return condition.is.some((value) => isChosen(given, value));
  const points = pointsGiven(condition.question, given, facts);
  if (points === null) return false;
  return 'atLeast' in condition ? points >= condition.atLeast : points <= condition.atMost;
}

function pointsGiven(id: QuestionId, given: Given, { definition }: Facts): number | null {
  const question = definition.questions.find((each) => each.id === id);
  return question ? pointsOf(definition, question, given) : null;
}

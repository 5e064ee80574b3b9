import type { Condition } from './schema.ts';

/** All conditions that a condition is made of, itself first. */
export function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return [condition, ...condition.all.flatMap(partsOf)];
  if ('any' in condition) return [condition, ...condition.any.flatMap(partsOf)];
  if ('not' in condition) return [condition, ...partsOf(condition.not)];
  return [condition];
}

/** Ids of the questions that a condition looks at. */
export function questionsIn(condition: Condition): readonly string[] {
  return partsOf(condition).flatMap((part) => {
    if ('question' in part) return part.question;
    return 'answered' in part ? part.answered : [];
  });
}

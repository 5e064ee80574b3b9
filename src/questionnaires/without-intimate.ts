import type { Condition, Definition } from './schema.ts';

const NEVER: Condition = { any: [] };

/** The same check with what is intimate never asked. Rules that look at those answers find none, and stay as they are. */
export const withoutIntimate = (definition: Definition): Definition => ({
  ...definition,
  questions: definition.questions.map((question) =>
    question.intimate ? { ...question, visibleWhen: NEVER } : question,
  ),
});

import * as v from 'valibot';
import { DaySchema, EntryIdSchema, FactIdSchema, LineSchema } from './answers.ts';
import { seal, unseal } from './sealed.ts';

const FORM = 'v1';
const NAME = 'link';

const QuestionSchema = v.strictObject({
  id: EntryIdSchema,
  /** Who asks. */
  by: LineSchema,
  /** The day on which it was asked. */
  day: DaySchema,
  /** The day before which an answer is asked for. */
  until: v.optional(DaySchema),
  asked: v.record(FactIdSchema, LineSchema),
});

/** The public facts of one entry, for who offers it. */
export type Question = v.InferOutput<typeof QuestionSchema>;

/** The address of the page where a provider answers. What is behind the `#` is never sent to a host. */
export const questionLink = (question: Question, base: string): string =>
  new URL(`check.html#${seal(FORM, v.parse(QuestionSchema, question))}`, base).href;

/** Reads what is behind the `#`. Throws `Unreadable`. */
export const readQuestion = (fragment: string): Question =>
  unseal(FORM, fragment.replace(/^#/, ''), QuestionSchema, NAME);

import * as v from 'valibot';
import { isIsoDate } from '../../shared/iso-date.ts';
import { FACTS } from './facts.ts';
import { MOST_LETTERS } from './one-line.ts';

const PLAIN = /^[^\p{Cc}\p{Cf}]*$/u;
export const LineSchema = v.pipe(v.string(), v.maxLength(MOST_LETTERS), v.regex(PLAIN));
export const FactIdSchema = v.picklist(FACTS.map(({ id }) => id));
export const DaySchema = v.pipe(v.string(), v.check(isIsoDate));
export const EntryIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));

/** What someone says of a fact. */
export const AnswerSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('klopt') }),
  v.strictObject({ kind: v.literal('onbekend') }),
  v.strictObject({ kind: v.literal('anders'), value: LineSchema }),
]);
export type Answer = v.InferOutput<typeof AnswerSchema>;

/** Answers by the id of the fact. */
export type Answers = Readonly<Record<string, Answer>>;

/** What came back about one entry: an answer to each fact that was asked, with the facts as they were then. */
export interface Returned {
  readonly id: string;
  readonly day: string;
  readonly hasStopped: boolean;
  readonly answers: Answers;
  /** A mark of each fact that was answered, as it was asked: see `markOf`. */
  readonly marks: Readonly<Record<string, string>>;
}

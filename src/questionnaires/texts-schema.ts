import * as v from 'valibot';
import { Id } from './schema.ts';

const QuestionTexts = v.strictObject({
  text: v.string(),
  hint: v.optional(v.string()),
  /** Words at the ends of a rating. */
  low: v.optional(v.string()),
  high: v.optional(v.string()),
});

const whole = {
  title: v.string(),
  /** One line for the start screen. */
  summary: v.string(),
  /** What it is, for whom, and that it is no diagnosis. One paragraph each. */
  intro: v.array(v.string()),
  /** Who made it, on which literature it leans, that it was not scientifically tested. */
  about: v.string(),
};

/** `informal`: the Dutch says "je", and so does the app around it. Left out, it says "u". */
const address = v.optional(v.literal('informal'));

/** What a lens says in other words; what it leaves out stays as it is. Same keys as the texts themselves. */
const LensTextsSchema = v.strictObject({
  address,
  ...v.partial(v.strictObject(whole)).entries,
  themes: v.optional(v.record(Id, v.string())),
  questions: v.optional(v.record(Id, v.partial(QuestionTexts))),
  answerSets: v.optional(v.record(Id, v.record(Id, v.string()))),
  scales: v.optional(
    v.record(Id, v.strictObject({ title: v.optional(v.string()), bands: v.optional(v.record(Id, v.string())) })),
  ),
  observations: v.optional(
    v.record(Id, v.strictObject({ said: v.optional(v.string()), because: v.optional(v.string()) })),
  ),
  goals: v.optional(v.record(Id, v.strictObject({ title: v.optional(v.string()), step: v.optional(v.string()) }))),
  conversations: v.optional(
    v.record(Id, v.strictObject({ title: v.optional(v.string()), questions: v.optional(v.record(Id, v.string())) })),
  ),
  urgent: v.optional(v.record(Id, v.strictObject({ title: v.optional(v.string()), text: v.optional(v.string()) }))),
});

/** What people read; keyed by the ids of the definition. One file per language. */
export const TextsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  address,
  ...whole,
  themes: v.record(Id, v.string()),
  questions: v.record(Id, QuestionTexts),
  answerSets: v.record(Id, v.record(Id, v.string())),
  /** `title` names the scale; `bands` hold one honest sentence each. */
  scales: v.record(Id, v.strictObject({ title: v.string(), bands: v.record(Id, v.string()) })),
  /**
   * `said`: a whole sentence for the result. `because`: follows "omdat u aangaf dat …" without a full stop, beside the help
   * that fits; left out where the answer should not be repeated there, or where it leads to no needs.
   */
  observations: v.record(Id, v.strictObject({ said: v.string(), because: v.optional(v.string()) })),
  /** `title`: the wish in a few words ("Beter slapen"); `step`: one small thing to do, this week and without anybody's leave. */
  goals: v.record(Id, v.strictObject({ title: v.string(), step: v.string() })),
  /** `title`: who it is; `questions`: what someone may ask there, in the words of the one who asks. */
  conversations: v.record(Id, v.strictObject({ title: v.string(), questions: v.record(Id, v.string()) })),
  urgent: v.record(Id, v.strictObject({ title: v.string(), text: v.string() })),
  /** Other words for who gave this answer to the lens question. */
  lenses: v.optional(v.record(Id, LensTextsSchema)),
});

export type CheckTexts = v.InferOutput<typeof TextsSchema>;
export type LensTexts = v.InferOutput<typeof LensTextsSchema>;

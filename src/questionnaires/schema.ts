import * as v from 'valibot';
import { NEEDS } from '../shared/need.ts';

/** Stable, kebab-case; a text in another file has the same key. */
const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

/**
 * When something holds, given the answers. A closed language: every rule can be listed, checked and explained.
 * A question without an answer ("weet ik niet" included) makes every leaf false.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** The question has an answer other than "weet ik niet". */
  | { readonly answered: string }
  /** The chosen value is one of these; for a question with several answers: at least one of them was chosen. */
  | { readonly question: string; readonly is: readonly string[] }
  /** The points of the chosen value, or the number given, compared inclusively. */
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly atMost: number }
  /** The scale has one of these bands; false when it has none because too little was answered. */
  | { readonly scale: string; readonly band: readonly string[] };

const ConditionSchema: v.GenericSchema<Condition> = v.lazy(() =>
  v.union([
    v.strictObject({ all: v.array(ConditionSchema) }),
    v.strictObject({ any: v.array(ConditionSchema) }),
    v.strictObject({ not: ConditionSchema }),
    v.strictObject({ answered: Id }),
    v.strictObject({ question: Id, is: v.pipe(v.array(Id), v.minLength(1)) }),
    v.strictObject({ question: Id, atLeast: v.number() }),
    v.strictObject({ question: Id, atMost: v.number() }),
    v.strictObject({ scale: Id, band: v.pipe(v.array(Id), v.minLength(1)) }),
  ]),
);

const base = { id: Id, theme: Id, visibleWhen: v.optional(ConditionSchema) };

/** One answer out of an answer set. */
const ChoiceSchema = v.strictObject({ kind: v.literal('choice'), ...base, answers: Id });
/** Any number of answers out of an answer set. */
const MultiChoiceSchema = v.strictObject({ kind: v.literal('multi-choice'), ...base, answers: Id });
/** A whole number from `min` to `max`, shown as one button each. */
const RatingSchema = v.strictObject({
  kind: v.literal('rating'),
  ...base,
  min: v.pipe(v.number(), v.integer()),
  max: v.pipe(v.number(), v.integer()),
});

const QuestionSchema = v.variant('kind', [ChoiceSchema, MultiChoiceSchema, RatingSchema]);

const ScaleSchema = v.strictObject({
  id: Id,
  /** How the result speaks of it: what weighs, what gives strength, or how someone is doing (0–10). */
  tone: v.picklist(['load', 'strength', 'wellbeing']),
  questions: v.pipe(v.array(Id), v.minLength(1)),
  /** `sum` of points for counting signals, `mean` for ratings. */
  method: v.picklist(['sum', 'mean']),
  missing: v.strictObject({
    /** 3 = no band when more than one in three of the questions asked has no answer. */
    atMostOneIn: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** `prorate`: the answered questions speak for the missing ones; `as-none`: a missing answer counts no points. */
    method: v.picklist(['prorate', 'as-none']),
  }),
  /** From low to high. A band runs from `from` (inclusive) to the next one; the first starts at the lowest possible score. */
  bands: v.pipe(v.array(v.strictObject({ id: Id, from: v.number() })), v.minLength(1)),
});

/** What one or more answers say, in one sentence ("u slaapt weinig"), and the needs that follow from it. */
const ObservationSchema = v.strictObject({
  id: Id,
  tone: v.picklist(['load', 'strength']),
  when: ConditionSchema,
  needs: v.array(v.strictObject({ need: v.picklist(NEEDS), weight: v.picklist([1, 2, 3]) })),
});

/** Speaks first and regardless of any count. `helpLines` are ids of the crisis lines and of catalogue entries. */
const UrgentSchema = v.strictObject({ id: Id, when: ConditionSchema, helpLines: v.array(v.string()) });

/** The logic of a check, once for all languages. A change of points, bands or conditions is a new major version. */
export const DefinitionSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  /** Day the wording and rules were last read as a whole. */
  reviewed: v.pipe(v.string(), v.isoDate()),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /**
   * Kinds of people (codes of the catalogue's audiences) whose help comes first after this check; with `when` only if the
   * answers say so.
   */
  audiences: v.array(v.strictObject({ audience: v.string(), when: v.optional(ConditionSchema) })),
  themes: v.pipe(v.array(Id), v.minLength(1)),
  answerSets: v.record(Id, v.array(v.strictObject({ value: Id, points: v.optional(v.number()) }))),
  questions: v.pipe(v.array(QuestionSchema), v.minLength(1)),
  scales: v.array(ScaleSchema),
  observations: v.array(ObservationSchema),
  urgent: v.array(UrgentSchema),
});

/** What people read; keyed by the ids of the definition. One file per language. */
export const TextsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: v.string(),
  /** One line for the start screen. */
  summary: v.string(),
  /** What it is, for whom, and that it is no diagnosis. One paragraph each. */
  intro: v.array(v.string()),
  /** Who made it, on which literature it leans, that it was not scientifically tested. */
  about: v.string(),
  themes: v.record(Id, v.string()),
  questions: v.record(
    Id,
    v.strictObject({
      text: v.string(),
      hint: v.optional(v.string()),
      /** Words at the ends of a rating. */
      low: v.optional(v.string()),
      high: v.optional(v.string()),
    }),
  ),
  answerSets: v.record(Id, v.record(Id, v.string())),
  /** `title` names the scale; `bands` hold one honest sentence each. */
  scales: v.record(Id, v.strictObject({ title: v.string(), bands: v.record(Id, v.string()) })),
  /**
   * `said`: a whole sentence for the result. `because`: follows "omdat u aangaf dat …" without a full stop, beside the help
   * that fits; left out where the answer should not be repeated there, or where it leads to no needs.
   */
  observations: v.record(Id, v.strictObject({ said: v.string(), because: v.optional(v.string()) })),
  urgent: v.record(Id, v.strictObject({ title: v.string(), text: v.string() })),
});

/** Answers with what must come of them, run by the tests. Only the keys named in `expect` are compared, each exactly. */
export const CasesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  cases: v.array(
    v.strictObject({
      name: v.string(),
      answers: v.record(Id, v.union([v.string(), v.number(), v.null(), v.array(v.string())])),
      expect: v.strictObject({
        status: v.optional(v.picklist(['empty', 'partial', 'complete'])),
        missing: v.optional(v.array(Id)),
        urgent: v.optional(v.array(Id)),
        /** Scale id to band id, or null for "too little answered". Scales not named are not compared. */
        bands: v.optional(v.record(Id, v.nullable(Id))),
        observations: v.optional(v.array(Id)),
        audiences: v.optional(v.array(v.string())),
        /** Need to weight, all of them. */
        needs: v.optional(v.record(v.string(), v.number())),
      }),
    }),
  ),
});

export type Definition = v.InferOutput<typeof DefinitionSchema>;
export type Question = v.InferOutput<typeof QuestionSchema>;
export type Scale = v.InferOutput<typeof ScaleSchema>;
export type CheckTexts = v.InferOutput<typeof TextsSchema>;
export type Cases = v.InferOutput<typeof CasesSchema>;

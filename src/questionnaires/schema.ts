import * as v from 'valibot';
import { HEAVIEST_NEED, NEEDS } from '../shared/need.ts';
import { CIRCUMSTANCES, SITUATIONS } from '../shared/person-facts.ts';

/** Stable, kebab-case; a text in another file has the same key. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

/** A value of an answer set or, in a question with a grade for each item, `item.grade`. */
const Value = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z][a-z0-9]*(-[a-z0-9]+)*)?$/));

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
    v.strictObject({ question: Id, is: v.pipe(v.array(Value), v.minLength(1)) }),
    v.strictObject({ question: Id, atLeast: v.number() }),
    v.strictObject({ question: Id, atMost: v.number() }),
    v.strictObject({ scale: Id, band: v.pipe(v.array(Id), v.minLength(1)) }),
  ]),
);

const Version = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/));

const base = {
  id: Id,
  theme: Id,
  visibleWhen: v.optional(ConditionSchema),
  /** About something intimate: it says so, may be skipped with ease, and is not asked on a screen that others can see. */
  intimate: v.optional(v.literal(true)),
  /** About safety or despair, say: never laid beside the answers of someone else. What is intimate never is either. */
  private: v.optional(v.literal(true)),
  /** Only chooses which questions follow: without an answer nothing is missing. */
  chooser: v.optional(v.literal(true)),
  /** Asked first, before the result; where a check has such questions, the others are offered by theme after it. */
  core: v.optional(v.literal(true)),
  /** Version in which it was added, without another major version: what was carried or kept before it can still be read. */
  since: v.optional(Version),
};

/** `exclusive`: never chosen beside another answer ("geen van deze"). */
const AnswerSchema = v.strictObject({
  value: Id,
  points: v.optional(v.number()),
  exclusive: v.optional(v.literal(true)),
});

/** One answer out of an answer set. */
const ChoiceSchema = v.strictObject({ kind: v.literal('choice'), ...base, answers: Id });
/** Any number of answers out of an answer set. */
const MultiChoiceSchema = v.strictObject({ kind: v.literal('multi-choice'), ...base, answers: Id });
/**
 * A grade out of an answer set for each of the items that were chosen in an earlier question with several answers. An answer
 * is a list of `item.grade`; an item without one was left out.
 */
const GradedChoiceSchema = v.strictObject({ kind: v.literal('graded-choice'), ...base, items: Id, answers: Id });
/** A whole number from `min` to `max`, shown as one button each. */
const RatingSchema = v.strictObject({
  kind: v.literal('rating'),
  ...base,
  min: v.pipe(v.number(), v.integer()),
  max: v.pipe(v.number(), v.integer()),
});

const QuestionSchema = v.variant('kind', [ChoiceSchema, MultiChoiceSchema, GradedChoiceSchema, RatingSchema]);

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

/** How much something asks for a need; with `when` only if that holds as well. */
const NeedRuleSchema = v.strictObject({
  need: v.picklist(NEEDS),
  weight: v.pipe(v.number(), v.gtValue(0), v.maxValue(HEAVIEST_NEED)),
  when: v.optional(ConditionSchema),
});

const whenGiven = { when: v.optional(ConditionSchema) };
const Age = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120));

/** What is known of the person, or of the one they care for; with `when` only if the answers say so. */
const FactRuleSchema = v.union([
  v.strictObject({ carer: v.boolean(), ...whenGiven }),
  v.strictObject({ situation: v.picklist(SITUATIONS), ...whenGiven }),
  v.strictObject({ circumstance: v.picklist(CIRCUMSTANCES), ...whenGiven }),
  v.strictObject({ age: v.strictObject({ from: Age, to: v.optional(Age) }), ...whenGiven }),
]);

/**
 * What one or more answers say, in one sentence ("u slaapt weinig"), and the needs that follow from it. `context` is what
 * someone told about their life ("u werkt naast de zorg"): neither a load nor a strength, and not listed with them.
 */
const ObservationSchema = v.strictObject({
  id: Id,
  tone: v.picklist(['load', 'strength', 'context']),
  when: ConditionSchema,
  /** When this holds as well, its needs count twice. */
  twice: v.optional(ConditionSchema),
  needs: v.array(NeedRuleSchema),
});

/** What someone may want to change, with the questions it is about and the needs that help with it. */
const GoalSchema = v.strictObject({
  id: Id,
  about: v.pipe(v.array(Id), v.minLength(1)),
  /** Observations that ask for this too, of a question that is about more than this. */
  observations: v.optional(v.array(Id)),
  needs: v.pipe(v.array(v.picklist(NEEDS)), v.minLength(1)),
});

/** Someone to talk with about the answers, and questions that may be asked there. Ids; the words are in the texts. */
const ConversationSchema = v.strictObject({ id: Id, questions: v.pipe(v.array(Id), v.minLength(3)) });

/** Speaks first and regardless of any count. `helpLines` are ids of the crisis lines and of
 * national entries, and roles (`role:wijkteam`) that the catalogue of each region fills. */
const UrgentSchema = v.strictObject({ id: Id, when: ConditionSchema, helpLines: v.array(v.string()) });

/** The logic of a check, once for all languages. A change of points or bands is a new major version. */
export const DefinitionSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  version: Version,
  /** Day the wording and rules were last read as a whole. */
  reviewed: v.pipe(v.string(), v.isoDate()),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Ids that this check had before: what was kept under them can still be read. */
  replaces: v.optional(v.array(Id)),
  /** Position among the checks that the start screen shows at once; the others come after them, on request. */
  start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** A question with one answer, which chooses the words (`lenses` of the texts). The rules stay the same. */
  lens: v.optional(Id),
  /**
   * Kinds of people (codes of the catalogue's audiences) whose help comes first after this check; with `when` only if the
   * answers say so.
   */
  audiences: v.array(v.strictObject({ audience: v.string(), when: v.optional(ConditionSchema) })),
  /** Facts that some help demands. What is not said here or not answered is not known. */
  facts: v.optional(v.array(FactRuleSchema)),
  /** Needs that no single observation stands for: those of everyone who takes this check, or of several answers together. */
  needs: v.optional(v.array(NeedRuleSchema)),
  themes: v.pipe(v.array(Id), v.minLength(1)),
  answerSets: v.record(Id, v.array(AnswerSchema)),
  questions: v.pipe(v.array(QuestionSchema), v.minLength(1)),
  scales: v.array(ScaleSchema),
  /** Scales that are drawn as one figure, a corner each, in this order; without it there are only bars. */
  figure: v.optional(v.pipe(v.array(Id), v.minLength(3), v.maxLength(8))),
  observations: v.array(ObservationSchema),
  goals: v.array(GoalSchema),
  conversations: v.array(ConversationSchema),
  /** A question with one answer that can be asked again by itself, in ten seconds, and shown as a line in time. */
  moment: v.optional(Id),
  urgent: v.array(UrgentSchema),
});

export type Definition = v.InferOutput<typeof DefinitionSchema>;
export type Question = v.InferOutput<typeof QuestionSchema>;
export type Scale = v.InferOutput<typeof ScaleSchema>;
export type NeedRule = v.InferOutput<typeof NeedRuleSchema>;
export type Goal = v.InferOutput<typeof GoalSchema>;

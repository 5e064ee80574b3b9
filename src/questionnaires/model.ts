import type { NeedFound } from '../shared/need.ts';
import type { PersonFacts } from '../shared/person-facts.ts';

export type CheckId = string;
export type QuestionId = string;

/** The chosen value, the chosen values, the number given, or `null` for "weet ik niet / sla over". */
export type Answer = string | number | readonly string[] | null;

/** Only answers are stored; a question without a key was never answered. */
export type Answers = Readonly<Record<QuestionId, Answer>>;

export interface ScaleResult {
  readonly id: string;
  readonly tone: 'load' | 'strength' | 'wellbeing';
  /** Points (method `sum`) or mean (method `mean`), prorated where the scale says so; null without any answer. */
  readonly score: number | null;
  /** Lowest and highest possible score over the questions asked. */
  readonly min: number;
  readonly max: number;
  /** Null when too little was answered to say anything. */
  readonly band: string | null;
  /** Questions asked (visible) and answered in this scale. */
  readonly asked: number;
  readonly answered: number;
  /** How many of them were not asked yet, because the rest of their theme was not opened: no gap, but still to come. */
  readonly toAsk: number;
}

/** What follows from the answers: ids and numbers, never sentences. */
export interface Outcome {
  readonly check: CheckId;
  readonly version: string;
  /** The answer that chooses the words; null without one. */
  readonly lens: string | null;
  /** `empty`: nothing answered (weet ik niet counts as nothing); `partial`: some of the questions asked lack an answer. */
  readonly status: 'empty' | 'partial' | 'complete';
  /** Of the core and of each theme of which more was asked; a theme that nobody opened lacks nothing. */
  readonly missing: readonly QuestionId[];
  /** Ids of urgent flags, in the order of the definition. Shown first, regardless of any count. */
  readonly urgent: readonly string[];
  readonly scales: readonly ScaleResult[];
  /** In the order of the definition; `weight` is that of the strongest need, 0 without one. */
  readonly observations: readonly {
    readonly id: string;
    readonly tone: 'load' | 'strength' | 'context';
    readonly weight: number;
  }[];
  /** All that someone may want to change; what the answers ask for most comes first, the rest (weight 0) after it. */
  readonly goals: readonly { readonly id: string; readonly weight: number }[];
  /** For whom help is sought, as codes of the catalogue. */
  readonly audiences: readonly string[];
  /** What some help demands, as far as the answers tell it. */
  readonly facts: PersonFacts;
  /** Heaviest first; at equal weight in the order of NEEDS. */
  readonly needs: readonly NeedFound[];
}

export interface Progress {
  /** What it is counted with: `core` for what is asked first, `theme` for the questions of its theme that are asked with it. */
  readonly part: 'core' | 'theme';
  readonly theme: string;
  /** Position of the question (1 for the first) among them. */
  readonly position: number;
  /** How many these are; null as long as an answer still to come can change it. */
  readonly total: number | null;
  /** How many of them were answered or skipped. */
  readonly answered: number;
}

/** A theme that has more to ask than the core. */
export interface Part {
  readonly theme: string;
  /** Its questions beyond the core that are visible now, and how many of them were answered or skipped. */
  readonly total: number;
  readonly answered: number;
  /** Where to begin: the first one that was not asked yet or, when all were, the first. */
  readonly next: QuestionId;
}

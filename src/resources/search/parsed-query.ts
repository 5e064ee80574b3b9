import type { Place } from '../catalogue/schema.ts';
import type { Concept } from './concept.ts';
import type { Conditions } from './conditions.ts';
import type { Distress } from './distress/detect-distress.ts';
import type { NeedStrength } from './need-strengths.ts';
import type { Votes } from './votes.ts';
import type { Age } from './words/person-words.ts';

/** A query as it was understood. */
export interface ParsedQuery {
  readonly concepts: readonly Concept[];
  /** The needs that it asks for, the strongest first. */
  readonly needs: readonly NeedStrength[];
  /** Wishes about the way help is given: they change the order, and find nothing by themselves. */
  readonly wishes: readonly Concept[];
  readonly conditions: Conditions;
  readonly votes: Votes;
  readonly place: Place | undefined;
  readonly distress: Distress | null;
  /** All its telling words are of matters that this product says nothing about. */
  readonly isOtherMatter: boolean;
  /** The age of the people it speaks of, when the words say so. */
  readonly age: Age | undefined;
  /** True when a meaning of its words is about children or young people. */
  readonly speaksOfYoung: boolean;
  /** It speaks of someone close: a partner, a parent, a child. */
  readonly isAboutRelative: boolean;
  /** The illnesses that are named are those of the one who speaks. */
  readonly isIll: boolean;
  /** Keys of all telling words, corrected, place names included: for names of organisations. */
  readonly nameKeys: readonly (readonly string[])[];
  /** The same without the place, which may only say where: "open hof oud-beijerland". */
  readonly nameKeysElsewhere: readonly (readonly string[])[];
}

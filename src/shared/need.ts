/**
 * What a person may be helped with: the one word that the two domains share.
 * A check says which needs follow from answers; the catalogue says which kinds of help serve a need. Neither knows the other.
 */
export const NEEDS = [
  'respite-at-home',
  'respite-by-day',
  'respite-overnight',
  'carer-support',
  'peer-support',
  'dementia-support',
  'practical-help',
  'transport',
  'money',
  'municipal-help',
  'someone-to-talk-to',
  'meaning-and-loss',
  'meeting-people',
  'day-activities',
  'exercise',
  'housing',
  'young-people',
] as const;

export type Need = (typeof NEEDS)[number];

/** One need as it follows from a check. `because` holds ids of observations of that check; 3 is the strongest weight. */
export interface NeedFound {
  readonly need: Need;
  readonly weight: 1 | 2 | 3;
  readonly because: readonly string[];
}

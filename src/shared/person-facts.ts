/**
 * What is known of a person, or of the one they care for, as far as some help is only for some people. Codes as they stand
 * in the catalogue files, in Dutch. Both domains use them: a check finds them out, an entry demands them.
 */
export const SITUATIONS = [
  'dementie',
  'geheugen',
  'ouderdom',
  'parkinson',
  'nah',
  'ms',
  'kanker',
  'hart',
  'longen',
  'chronisch-ziek',
  'lichamelijk',
  'lvb',
  'autisme',
  'psychisch',
  'depressie',
  'psychose',
  'bipolair',
  'verslaving',
  'kind-zorg',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** What help can be reserved for besides an illness: bereavement, the last phase of life, no home, and so on. */
export const CIRCUMSTANCES = ['rouw', 'laatste-fase', 'dakloos', 'pgb', 'lhbti', 'geweld', 'gezin'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Whole years, both included; without `to` the age has no known upper end. */
export interface AgeRange {
  readonly from: number;
  readonly to?: number | undefined;
}

/** What is left out is not known, and help that demands it is not shown. */
export interface PersonFacts {
  /** Whether the person cares for someone. */
  readonly carer?: boolean | undefined;
  readonly situations: readonly Situation[];
  readonly circumstances: readonly Circumstance[];
  readonly age?: AgeRange | undefined;
}

export const NO_FACTS: PersonFacts = { situations: [], circumstances: [] };

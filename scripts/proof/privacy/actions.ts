import fc from 'fast-check';

/** Everything in which two visits may differ. Numbers are positions, taken modulo how many there are to choose from. */
export interface Doings {
  /** Which of the checks. */
  readonly check: number;
  readonly keep: boolean;
  /** By question: the positions to choose, or none to skip it. */
  readonly answers: readonly (readonly number[])[];
  /** Question numbers to mark "hier wil ik over praten". */
  readonly talk: readonly number[];
  readonly place: number;
  readonly queries: readonly string[];
  readonly facets: readonly number[];
  /** Which of the found entries to open, one for each query. */
  readonly entries: readonly number[];
  /** Which of the opened ones go on the list. */
  readonly saved: readonly boolean[];
  /** Own words: on the list, in the plan, on the sheet. */
  readonly notes: readonly string[];
}

const position = fc.nat({ max: 500 });

/** What people type, what nobody types, and what breaks things: nothing, Unicode of all kinds, 10 kB. */
const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'respijtzorg',
      'ik kan niet meer',
      'rouw',
      'oppas voor mijn man',
      'Strijen',
      'angst',
      'schulden',
      'hij slaat me',
    ),
  },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\u202Ezorg', '👩‍👩‍👧', 'ﬁets', 'İ', '%00../?q=1#x', '<b>&amp;') },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 50, maxLength: 50 })
      .map((text) => text.repeat(400).slice(0, 10_000)),
  },
);

/** Any visit. */
export const anyDoings: fc.Arbitrary<Doings> = fc.record({
  check: position,
  keep: fc.boolean(),
  answers: fc.array(fc.array(position, { maxLength: 3 }), { minLength: 60, maxLength: 60 }),
  talk: fc.array(fc.nat({ max: 40 }), { maxLength: 6 }),
  place: position,
  queries: fc.array(words, { minLength: 1, maxLength: 4 }),
  facets: fc.array(position, { maxLength: 4 }),
  entries: fc.array(position, { minLength: 4, maxLength: 4 }),
  saved: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  notes: fc.array(words, { minLength: 1, maxLength: 3 }),
});

/** Two visits that differ in everything but the check, so that what a mutant tells must show. */
export const FAR_APART: readonly [Doings, Doings] = [
  {
    check: 0,
    keep: true,
    answers: Array.from({ length: 60 }, () => [0]),
    talk: [0, 1],
    place: 3,
    queries: ['angst'],
    facets: [],
    entries: [0],
    saved: [true],
    notes: ['een geheim'],
  },
  {
    check: 0,
    keep: true,
    answers: Array.from({ length: 60 }, () => [2]),
    talk: [3],
    place: 40,
    queries: ['schulden en geweld'],
    facets: [1],
    entries: [1],
    saved: [false],
    notes: ['iets heel anders'],
  },
];

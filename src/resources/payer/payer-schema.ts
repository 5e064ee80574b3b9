import * as v from 'valibot';
import { isIsoDate } from '../../shared/iso-date.ts';
import { KINDS } from '../catalogue/codes.ts';

/** The five questions and what can be answered. Whoever skips one, or says "weet ik niet", answers `unknown`. */
export const PAYER_QUESTIONS = {
  help: ['at-home', 'by-day', 'overnight', 'household', 'dementia', 'activity', 'unknown'],
  indication: ['wlz', 'wmo', 'none', 'unknown'],
  /** Whether the person who needs help is under 18. */
  youth: ['yes', 'no', 'unknown'],
  /** Whether someone must be near by day and night, for good. */
  supervision: ['yes', 'no', 'unknown'],
  /** Who has a supplementary insurance. */
  insurance: ['own', 'loved-one', 'both', 'none', 'unknown'],
} as const;

export type PayerQuestion = keyof typeof PAYER_QUESTIONS;

/** What was answered so far; what is missing counts as `unknown`. */
export type PayerAnswers = { readonly [Q in PayerQuestion]?: (typeof PAYER_QUESTIONS)[Q][number] | undefined };

/** Who may pay: `vrij` is open to everyone and free or nearly so, `zelf` is one's own purse. Ties are shown in this order. */
export const PAYER_ROUTES = ['vrij', 'wmo', 'wlz', 'zvw', 'jeugdwet', 'aanvullend', 'zelf'] as const;
export type PayerRouteName = (typeof PAYER_ROUTES)[number];

/** What to have at hand for the call; the texts say it in words. */
export const READY = ['decision', 'diagnosis', 'insurance-cards', 'noticed', 'night', 'week', 'wish'] as const;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const Day = v.pipe(v.string(), v.check(isIsoDate));
const DayOrMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/));

const When = v.strictObject({
  help: v.optional(v.array(v.picklist(PAYER_QUESTIONS.help))),
  indication: v.optional(v.array(v.picklist(PAYER_QUESTIONS.indication))),
  youth: v.optional(v.array(v.picklist(PAYER_QUESTIONS.youth))),
  supervision: v.optional(v.array(v.picklist(PAYER_QUESTIONS.supervision))),
  insurance: v.optional(v.array(v.picklist(PAYER_QUESTIONS.insurance))),
});

/** What every rule says of itself: for which answers it holds, where it was read, and from when to when it is true. */
const DATED = {
  id: Id,
  /** Answers that each question must have; a question that is not named may have any. */
  when: When,
  source: Id,
  /** Day (or month) on which an editor last looked at it. */
  checkedOn: DayOrMonth,
  validFrom: Day,
  /** Last day on which it holds, where that is known; otherwise `reviewOn` says until when it may be shown unchecked. */
  validTo: v.nullable(Day),
  reviewOn: v.nullable(Day),
};

const Contact = v.picklist([
  'municipality',
  'carer-support',
  'care-office',
  'ciz',
  'insurer',
  'gp',
  'district-nurse',
  'provider',
  'cak',
]);
const Payers = v.array(v.picklist(PAYER_ROUTES));

/** The file `rules.json`: see the README beside it. */
export const PayerRulesSchema = v.strictObject({
  /** `url` is null for the app itself. `noted`: taken from the notes of the design, the page itself was not opened. */
  sources: v.record(
    Id,
    v.strictObject({ name: v.string(), url: v.nullable(v.string()), seen: v.picklist(['read', 'noted']) }),
  ),
  /** Where the catalogue has people to call: entries of a kind near by, or entries by id. Both empty: no number of ours. */
  contacts: v.record(Contact, v.strictObject({ kinds: v.array(v.picklist(KINDS)), entries: v.array(Id) })),
  /** `weight` orders the routes, 9 is the most likely; a route weighs as much as its heaviest reason. */
  reasons: v.array(
    v.strictObject({
      ...DATED,
      payer: v.picklist(PAYER_ROUTES),
      weight: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
      call: v.array(Contact),
      ready: v.array(v.picklist(READY)),
    }),
  ),
  /** What many people get wrong. With `payers` it is shown only when one of those may pay. */
  cautions: v.array(v.strictObject({ ...DATED, payers: Payers })),
  /** Numbers; the text of the id says what they count. */
  amounts: v.array(
    v.strictObject({
      ...DATED,
      payers: Payers,
      call: v.array(Contact),
      unit: v.picklist(['euro', 'nights']),
      values: v.record(v.picklist(['least', 'most']), v.number()),
    }),
  ),
});

export type PayerRules = v.InferOutput<typeof PayerRulesSchema>;
export type PayerContact = v.InferOutput<typeof Contact>;
export type PayerReady = (typeof READY)[number];

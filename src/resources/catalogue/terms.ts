import * as v from 'valibot';
import { addMonths, type IsoDate } from '../../shared/iso-date.ts';

/** Whole months; null is never. */
const Months = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)));

const TermSchema = v.pipe(
  v.strictObject({
    /** After which it stands under "minder zeker". */
    lower: Months,
    /** After which it is in no list any more. */
    hide: Months,
  }),
  v.check(({ lower, hide }) => hide === null || (lower !== null && lower <= hide), 'hides before it lowers'),
);

/** How long facts count, as a region may set it: after a check, and for what nobody checked after the month of collecting. */
export const TermsSchema = v.strictObject({ checked: v.optional(TermSchema), unchecked: v.optional(TermSchema) });

export type Term = v.InferOutput<typeof TermSchema>;
export type Terms = v.InferOutput<typeof TermsSchema>;

/** What counts for an entry: the day since which it grows old, and its term. */
export interface Ageing extends Term {
  readonly since: IsoDate;
}

/** What a region says of how old its facts are. */
interface Aged {
  readonly terms?: Terms | undefined;
  /** YYYY-MM. */
  readonly collected: string;
}

/** Where a region sets nothing. What nobody checked says so from its first day, and is lowered but never hidden. */
export const DEFAULT_TERMS: Readonly<Record<keyof Terms, Term>> = {
  checked: { lower: 12, hide: 18 },
  unchecked: { lower: 12, hide: null },
};

/** From when an entry grows old, and by which term. */
export function ageingOf(
  { checkedOn }: { readonly checkedOn?: IsoDate | undefined },
  { terms, collected }: Aged,
): Ageing {
  return checkedOn
    ? { since: checkedOn, ...(terms?.checked ?? DEFAULT_TERMS.checked) }
    : { since: `${collected}-31`, ...(terms?.unchecked ?? DEFAULT_TERMS.unchecked) };
}

/** An entry that knows from when it grows old. */
export const withAgeing = <E extends { readonly checkedOn?: IsoDate | undefined }>(entry: E, region: Aged) => ({
  ...entry,
  ageing: ageingOf(entry, region),
});

/** Whether a term that began on a day has passed; it includes its last day. */
export const hasPassed = (since: IsoDate, months: number | null, today: IsoDate): boolean =>
  months !== null && since < addMonths(today, -months);

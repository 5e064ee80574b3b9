import * as v from 'valibot';
import { isIsoDate } from '../../shared/iso-date.ts';
import { NEEDS } from '../../shared/need.ts';
import { CIRCUMSTANCES, SITUATIONS } from '../../shared/person-facts.ts';
import { ACCESS_ROUTES, AUDIENCES, CONFIDENCE, FORMS, KINDS, PAYERS, ROLES, STAFFING, STATUSES } from './codes.ts';
import { isVisible } from './invisible.ts';
import { parsePhoneNumber } from './phone-number.ts';
import { type Ageing, TermsSchema } from './terms.ts';

const Text = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(4000),
  v.check(isVisible, 'holds characters that cannot be seen'),
);
const Day = v.pipe(v.string(), v.check(isIsoDate));
const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(80));
const WebAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[a-z0-9.-]+(:\d+)?(\/[^\s"'<>]*)?$/i), v.maxLength(500));
const MailAddress = v.pipe(v.string(), v.email(), v.maxLength(200));

/**
 * `number` is what people read and `dial` (digits, perhaps a leading +) what is called. Both come from one parse, and are
 * parsed again here: a file in which they differ would show one number and ring another.
 */
const PhoneSchema = v.pipe(
  v.strictObject({
    number: Text,
    dial: v.string(),
    note: v.optional(Text),
    /** `supported`: read in independent sources, but nobody called it yet. Absent: confirmed. */
    evidence: v.optional(v.literal('supported')),
  }),
  v.check(({ number, dial }) => {
    const parsed = parsePhoneNumber(number);
    return parsed?.number === number && parsed.dial === dial;
  }, 'is no Dutch phone number, or rings another than it shows'),
);

const MunicipalityCode = v.pipe(v.string(), v.regex(/^GM\d{4}$/));

/**
 * Who leads to an entry: another entry, one municipality, the municipality of the person, or something that everyone has
 * of their own and knows the number of (`own`: the own GP).
 */
const WayInSchema = v.variant('type', [
  v.strictObject({ type: v.literal('entry'), id: Slug }),
  v.strictObject({ type: v.literal('municipality'), code: MunicipalityCode }),
  v.strictObject({ type: v.literal('own-municipality') }),
  v.strictObject({ type: v.literal('own') }),
]);

/** A part of the country that something is for: the whole country, a municipality (CBS code), or one village by name. */
const AreaSchema = v.variant('type', [
  v.strictObject({ type: v.literal('country') }),
  v.strictObject({ type: v.literal('municipality'), code: MunicipalityCode, name: Text }),
  v.strictObject({ type: v.literal('place'), name: Text }),
]);

/**
 * A village, town or part of a city. Coordinates are of its centre, in degrees; `pc4` lists its four-digit postcodes.
 * `otherNames` are those by which people look for it as well (Den Bosch, a hamlet, a quarter). `municipality` is its CBS
 * code, needed only in a region with several municipalities.
 */
export const PlaceSchema = v.strictObject({
  name: Text,
  otherNames: v.optional(v.array(Text)),
  pc4: v.array(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  municipality: v.optional(MunicipalityCode),
});

export const EntrySchema = v.strictObject({
  id: Slug,
  status: v.picklist(STATUSES),
  name: Text,
  alsoKnownAs: v.optional(Text),
  organisation: v.optional(Text),
  /** At most a few sentences, B1. */
  short: Text,
  description: v.optional(Text),
  kinds: v.pipe(v.array(v.picklist(KINDS)), v.minLength(1)),
  audiences: v.pipe(v.array(v.picklist(AUDIENCES)), v.minLength(1)),
  /** What it is for: 3 is the place for this need, 2 helps well, 1 may help or knows the way. Absent: by its kinds. */
  needs: v.optional(
    v.pipe(v.array(v.strictObject({ need: v.picklist(NEEDS), grade: v.picklist([1, 2, 3]) })), v.minLength(1)),
  ),
  /** Only for people with one of these, or who care for someone with one. */
  situations: v.optional(v.pipe(v.array(v.picklist(SITUATIONS)), v.minLength(1))),
  /** Only for carers, or only for who has it themselves. */
  role: v.optional(v.picklist(ROLES)),
  /** Only when one of these is so. */
  circumstances: v.optional(v.pipe(v.array(v.picklist(CIRCUMSTANCES)), v.minLength(1))),
  staffing: v.optional(v.picklist(STAFFING)),
  forms: v.array(v.picklist(FORMS)),
  access: v.array(v.picklist(ACCESS_ROUTES)),
  /** How to get in, in words. */
  apply: v.optional(Text),
  conditions: v.optional(Text),
  minimumAge: v.optional(v.number()),
  maximumAge: v.optional(v.number()),
  costs: v.optional(Text),
  payers: v.array(v.picklist(PAYERS)),
  times: v.optional(Text),
  /** Whole weeks before the first day, at the least, that it must be asked for. */
  leadWeeks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(104))),
  /** A village of the region (name as in its places), or free text when it lies elsewhere. */
  place: v.optional(Text),
  location: v.optional(Text),
  address: v.optional(Text),
  postcode: v.optional(v.pipe(v.string(), v.regex(/^\d{4} [A-Z]{2}$/))),
  areas: v.pipe(v.array(AreaSchema), v.minLength(1)),
  /** Confirmed and supported numbers only: an unconfirmed one never reaches the app. */
  phones: v.array(PhoneSchema),
  /** Where a chat begins. */
  chatUrl: v.optional(WebAddress),
  /** Other ways without speaking, in words: an app, WhatsApp. */
  inWriting: v.optional(Text),
  wayIn: v.optional(WayInSchema),
  email: v.optional(MailAddress),
  url: v.optional(WebAddress),
  applyUrl: v.optional(WebAddress),
  accessibility: v.optional(Text),
  transport: v.optional(Text),
  languages: v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
  /** Everyday words by which people may look for it. Search only. */
  keywords: v.array(Text),
  notice: v.optional(Text),
  /** Where the facts were read; `date` is that of the page, as precise as known (YYYY, YYYY-MM or YYYY-MM-DD). */
  sources: v.array(
    v.strictObject({
      url: WebAddress,
      date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
    }),
  ),
  /** Day and person of the last check with the provider; absent means nobody did yet. */
  checkedOn: v.optional(Day),
  checkedBy: v.optional(Text),
  changedOn: v.optional(Day),
  validFrom: v.optional(Day),
  validUntil: v.optional(Day),
  /** Of `validFrom` and `validUntil` only month and day count: it is there every year. */
  everyYear: v.optional(v.boolean()),
  confidence: v.picklist(CONFIDENCE),
  /** The editors know that it is probably out of date. */
  stale: v.boolean(),
});

/** A municipality with its own number and site, as far as they are known. */
export const MunicipalitySchema = v.strictObject({
  code: MunicipalityCode,
  name: Text,
  phone: v.optional(PhoneSchema),
  url: v.optional(WebAddress),
});

export const RegionSchema = v.strictObject({
  id: Slug,
  name: Text,
  /** Its municipality or municipalities; empty for the national file. */
  municipalities: v.array(MunicipalitySchema),
  /** Month in which its facts were collected, YYYY-MM. */
  collected: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  phone: v.optional(PhoneSchema),
  /** How long its facts count; what it does not set is as everywhere. */
  terms: v.optional(TermsSchema),
  /** Of who keeps the list: where corrections can go. */
  mail: v.optional(MailAddress),
  places: v.array(PlaceSchema),
  /** What people here say (`say`) for something that others call `means`. Search only. */
  words: v.optional(v.array(v.strictObject({ say: v.pipe(v.array(Text), v.minLength(1)), means: Text }))),
});

/** What the app downloads for one region, or for the whole country: its own entries. They are joined on the device. */
export const PackSchema = v.strictObject({
  format: v.literal(3),
  region: RegionSchema,
  entries: v.pipe(v.array(EntrySchema), v.maxLength(10_000)),
});

/** A place as it can be chosen before the pack of its region is there. */
const PlaceNameSchema = v.strictObject({
  name: PlaceSchema.entries.name,
  otherNames: PlaceSchema.entries.otherNames,
  pc4: PlaceSchema.entries.pc4,
});

/** The regions of a deployment, in the order in which their packs are fetched. */
export const RegionListSchema = v.pipe(
  v.array(v.strictObject({ id: Slug, name: Text, places: v.array(PlaceNameSchema) })),
  v.maxLength(1000),
);

export type Phone = v.InferOutput<typeof PhoneSchema>;
export type WayIn = v.InferOutput<typeof WayInSchema>;
export type Municipality = v.InferOutput<typeof MunicipalitySchema>;
export type Area = v.InferOutput<typeof AreaSchema>;
export type Place = v.InferOutput<typeof PlaceSchema>;
/** In an opened catalogue it knows how it grows old. */
export type Entry = v.InferOutput<typeof EntrySchema> & { readonly ageing?: Ageing };
export type Region = v.InferOutput<typeof RegionSchema>;
export type Pack = v.InferOutput<typeof PackSchema>;
export type PlaceName = v.InferOutput<typeof PlaceNameSchema>;
export type RegionList = v.InferOutput<typeof RegionListSchema>;

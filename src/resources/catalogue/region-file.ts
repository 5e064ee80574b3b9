import * as v from 'valibot';
import { MunicipalitySchema, PlaceSchema, type Region, RegionSchema } from './schema.ts';

/** Where a number was read and when, as in the sheet: `https://… (2018-04-17)`. */
const DatedSource = v.pipe(v.string(), v.regex(/^https?:\/\/\S+ \(\d{4}(-\d{2}){0,2}\)$/));

/** A number that nobody called says where it was read. */
const MunicipalityFileSchema = v.pipe(
  v.strictObject({ ...MunicipalitySchema.entries, phoneSources: v.optional(v.array(DatedSource)) }),
  v.check(({ phone, phoneSources }) => phone?.evidence !== 'supported' || (phoneSources ?? []).length > 0),
);

/** `region.json` as editors write it: with what is not sure about its places, and where its numbers were read. */
const RegionFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  ...RegionSchema.entries,
  municipalities: v.array(MunicipalityFileSchema),
  places: v.array(v.strictObject({ ...PlaceSchema.entries, doubt: v.optional(v.string()) })),
});

/** Reads a parsed `region.json`; the editors' doubts and sources stay behind. Throws `ValiError` when it does not fit. */
export function readRegionFile(json: unknown): Region {
  const { $schema: _, ...region } = v.parse(RegionFileSchema, json);
  const municipalities = region.municipalities.map(({ phoneSources: _sources, ...municipality }) => municipality);
  return { ...region, municipalities, places: region.places.map(({ doubt: _doubt, ...place }) => place) };
}

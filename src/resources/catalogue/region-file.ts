import * as v from 'valibot';
import { PlaceSchema, type Region, RegionSchema } from './schema.ts';

/** `region.json` as editors write it: a region whose places may say what is not sure about them. */
const RegionFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  ...RegionSchema.entries,
  places: v.array(v.strictObject({ ...PlaceSchema.entries, doubt: v.optional(v.string()) })),
});

/** Reads a parsed `region.json`; the editors' doubts stay behind. Throws `ValiError` when it does not fit. */
export function readRegionFile(json: unknown): Region {
  const { $schema: _, ...region } = v.parse(RegionFileSchema, json);
  return { ...region, places: region.places.map(({ doubt: _doubt, ...place }) => place) };
}

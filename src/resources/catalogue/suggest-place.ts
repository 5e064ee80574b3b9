import { plainName, plainNames, soundsLike } from './find-place.ts';
import type { PlaceName, RegionList } from './schema.ts';

/** A place that someone may mean while they type, or a whole region. */
export interface PlaceSuggestion {
  readonly region: RegionList[number];
  /** Undefined for the region as a whole. */
  readonly place: PlaceName | undefined;
  /** The name, other name or postcode by which it was found. */
  readonly found: string;
}

/** How a name answers what was typed: 0 begins with it, 1 has a word that does, 2 sounds like it; undefined is not at all. */
function rankOf(name: string, typed: string): number | undefined {
  if (plainNames(name).some((plain) => plain.startsWith(typed))) return 0;
  const later = name.split(/[\s-]+/).slice(1);
  if (later.some((word) => plainName(word).startsWith(typed))) return 1;
  const isLikely =
    typed.length > 2 && plainNames(name).some((plain) => soundsLike(plain).startsWith(soundsLike(typed)));
  return isLikely ? 2 : undefined;
}

type Ranked = PlaceSuggestion & { readonly rank: number };

function best(names: readonly string[], typed: string): { readonly found: string; readonly rank: number } | undefined {
  const ranked = names.flatMap((found) => {
    const rank = rankOf(found, typed);
    return rank === undefined ? [] : [{ found, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0];
}

function byName(regions: RegionList, typed: string): readonly Ranked[] {
  return regions.flatMap((region) => {
    const whole = best([region.name], typed);
    const places = region.places.flatMap((place) => {
      const hit = best([place.name, ...(place.otherNames ?? [])], typed);
      return hit ? [{ region, place, ...hit }] : [];
    });
    return [...places, ...(whole ? [{ region, place: undefined, ...whole }] : [])];
  });
}

const byPostcode = (regions: RegionList, digits: string): readonly Ranked[] =>
  regions.flatMap((region) =>
    region.places.flatMap((place) => {
      const found = place.pc4.find((code) => code.startsWith(digits));
      // A quarter before its city.
      return found ? [{ region, place, found, rank: place.pc4.length }] : [];
    }),
  );

/**
 * The places that someone may mean: by a name, another name or the first digits of a postcode, at most `most`. What begins
 * with the letters goes first, then by name. For nothing typed, the regions.
 */
export function suggestPlaces(regions: RegionList, text: string, most: number): readonly PlaceSuggestion[] {
  const digits = /^\s*(\d{1,4})\s*(?:[a-z]{1,2})?\s*$/i.exec(text)?.[1];
  const typed = plainName(text);
  if (typed === '') return regions.slice(0, most).map((region) => ({ region, place: undefined, found: region.name }));
  const ranked = digits ? byPostcode(regions, digits) : byName(regions, typed);
  return [...ranked]
    .sort((a, b) => a.rank - b.rank || a.found.localeCompare(b.found, 'nl') || (a.region.id < b.region.id ? -1 : 1))
    .slice(0, most)
    .map(({ region, place, found }) => ({ region, place, found }));
}

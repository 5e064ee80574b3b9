import type { PlaceName, RegionList } from '../../resources/index.ts';

/** One line of the list of places. `value` holds the region too: villages of one name lie in more than one. */
export interface PlaceOption {
  readonly value: string;
  readonly text: string;
}

type Region = RegionList[number];

const optionsOf = (regions: RegionList, textsOf: (place: PlaceName) => readonly string[]) =>
  regions.flatMap((region) =>
    [...new Set(region.places.flatMap(textsOf))].map((text) => ({ value: `${region.id}/${text}`, text, region })),
  );

/** The options in the order of their texts; where two regions share one, with the region behind it. */
function sorted(options: readonly (PlaceOption & { readonly region: Region })[]): PlaceOption[] {
  const texts = options.map(({ text }) => text);
  const isShared = (text: string) => texts.indexOf(text) !== texts.lastIndexOf(text);
  return options
    .map(({ value, text, region }) => ({ value, text: isShared(text) ? `${text} (${region.name})` : text }))
    .sort((a, b) => a.text.localeCompare(b.text, 'nl'));
}

/** Every village, also by its other names, and every four-digit postcode of the regions. */
export function placeOptions(regions: RegionList): {
  readonly places: readonly PlaceOption[];
  readonly postcodes: readonly PlaceOption[];
} {
  return {
    places: sorted(optionsOf(regions, ({ name, otherNames = [] }) => [name, ...otherNames])),
    postcodes: sorted(optionsOf(regions, ({ pc4 }) => pc4)),
  };
}

/** The region and the place in it that an option stands for; null for what it leaves open. */
export function readPlaceOption(value: string): { readonly region: string | null; readonly place: string | null } {
  const slash = value.indexOf('/');
  return slash < 0
    ? { region: null, place: null }
    : { region: value.slice(0, slash), place: value.slice(slash + 1) || null };
}

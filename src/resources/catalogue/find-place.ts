import type { PlaceName } from './schema.ts';

/** A name without case, accents, spaces and signs. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The sounds that people spell as ij, ei, eij, ey or y, made alike in a plain name. */
export function soundsLike(plain: string): string {
  return plain.replace(/e?(?:ij|y)|ei/g, 'y');
}

/** A plain name, also without the old article, as people say `Gravendeel` for `'s-Gravendeel`. */
export const plainNames = (name: string): readonly string[] => [
  plainName(name),
  plainName(name.replace(/^['’‘][st][- ]/i, '')),
];

const namesOf = (place: PlaceName): readonly string[] => [place.name, ...(place.otherNames ?? [])].flatMap(plainNames);

function postcodeDigits(text: string): string | undefined {
  return /^\s*(\d{4})\s*(?:[a-z]{2})?\s*$/i.exec(text)?.[1];
}

/**
 * The places a person may mean by a name or a postcode (four digits; letters behind them do not matter). Several when they
 * share the postcode, the one with the fewest postcodes first: a quarter before its city. None when it is unknown.
 */
export function findPlace<P extends PlaceName>(places: readonly P[], text: string): readonly P[] {
  const digits = postcodeDigits(text);
  if (digits) return places.filter(({ pc4 }) => pc4.includes(digits)).sort((a, b) => a.pc4.length - b.pc4.length);
  // "Moerwijk (Escamp)": what stands between brackets says where the place is.
  const sound = soundsLike(plainName(text.replace(/\(.*\)/, '')));
  return sound === '' ? [] : places.filter((place) => namesOf(place).map(soundsLike).includes(sound));
}

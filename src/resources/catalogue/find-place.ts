import type { PlaceName } from './schema.ts';

/** A name without case, accents, spaces and signs. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The sounds that people spell as ij, ei, eij, ey or y, made alike in a plain name. */
function soundsLike(plainName: string): string {
  return plainName.replace(/e?(?:ij|y)|ei/g, 'y');
}

/** The plain names, also without the old article, as people say `Gravendeel` for `'s-Gravendeel`. */
function namesOf(place: PlaceName): readonly string[] {
  const names = [place.name, ...(place.otherNames ?? [])];
  return names.flatMap((name) => [plain(name), plain(name.replace(/^['’‘][st][- ]/i, ''))]);
}

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
  const sound = soundsLike(plain(text.replace(/\(.*\)/, '')));
  return sound === '' ? [] : places.filter((place) => namesOf(place).map(soundsLike).includes(sound));
}

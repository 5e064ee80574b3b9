import type { Place } from './schema.ts';

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

/** The plain name, also without its old article, as people say `Gravendeel` for `'s-Gravendeel`. */
function namesOf(place: Place): readonly string[] {
  return [plain(place.name), plain(place.name.replace(/^['’‘][st][- ]/i, ''))];
}

function postcodeDigits(text: string): string | undefined {
  return /^\s*(\d{4})\s*(?:[a-z]{2})?\s*$/i.exec(text)?.[1];
}

/**
 * The places a person may mean by a name or a postcode (four digits; letters behind them do not matter).
 * Several when they share the postcode; none when it is unknown.
 */
export function findPlace(places: readonly Place[], text: string): readonly Place[] {
  const digits = postcodeDigits(text);
  if (digits) return places.filter((place) => place.pc4.includes(digits));
  const sound = soundsLike(plain(text));
  return sound === '' ? [] : places.filter((place) => namesOf(place).map(soundsLike).includes(sound));
}

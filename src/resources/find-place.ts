import type { Place } from './schema.ts';

/** What is left of a name when spelling habits are set aside: no case, accents, spaces or signs; ij, ei, eij and y alike. */
function spellingKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/e?ij|ei|y/g, 'y');
}

/** The name also without its old article, as people say `Gravendeel` for `'s-Gravendeel`. */
function namesOf(place: Place): readonly string[] {
  const short = place.name.replace(/^['’‘][st][- ]/i, '');
  return short === place.name ? [spellingKey(place.name)] : [spellingKey(place.name), spellingKey(short)];
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
  const key = spellingKey(text);
  return key === '' ? [] : places.filter((place) => namesOf(place).includes(key));
}

/** The places whose name or postcode begins with what was typed so far, in the order of the region. */
export function suggestPlaces(places: readonly Place[], typed: string): readonly Place[] {
  const key = spellingKey(typed);
  if (key === '') return [];
  const digits = postcodeDigits(typed) ?? key;
  return places.filter(
    (place) => namesOf(place).some((name) => name.startsWith(key)) || place.pc4.some((pc4) => pc4.startsWith(digits)),
  );
}

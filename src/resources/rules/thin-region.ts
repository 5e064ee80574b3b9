import { type Fields, isFields, type JsonBook } from './json-book.ts';
import * as say from './say/in-region.ts';

/** The list of the whole country has no villages of its own. */
const NATIONAL = 'nl';

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** What a region may lack while it is made, and people then miss: its municipalities, its places, a postcode to type. */
export function thinRegion(book: JsonBook, { id, municipalities, places }: Fields): void {
  if (id === NATIONAL) return;
  if (isEmptyList(municipalities)) book.add(['municipalities'], say.noMunicipalities());
  if (isEmptyList(places)) book.add(['places'], say.noPlaces());
  if (!Array.isArray(places)) return;
  const without = (places as unknown[]).flatMap((place, i) =>
    isFields(place) && isEmptyList(place['pc4']) ? [i] : [],
  );
  const [first] = without;
  if (first !== undefined) book.add(['places', first, 'pc4'], say.noPostcodes(without.length));
}

/** Municipalities that stand there twice. */
export function municipalityTwice(book: JsonBook, municipalities: unknown): void {
  if (!Array.isArray(municipalities)) return;
  const codes = (municipalities as unknown[]).map((one) => (isFields(one) ? one['code'] : undefined));
  for (const [i, code] of codes.entries()) {
    if (typeof code === 'string' && codes.indexOf(code) !== i) {
      book.add(['municipalities', i, 'code'], say.municipalityTwice(code), code);
    }
  }
}

import { distanceKm } from '../catalogue/distance.ts';
import { asWritten, type Fields, isFields, type JsonBook, keysOf } from './json-book.ts';
import { MUNICIPALITIES } from './municipalities.ts';
import * as say from './say/in-region.ts';

interface Spot {
  readonly lat: number;
  readonly lon: number;
}

/** The Netherlands in Europe, with a little around it. In degrees. */
const COUNTRY = { south: 50.7, north: 53.6, west: 3.3, east: 7.3 };
/** A place so far from the middle of its region is another one of the same name. */
const FAR_KM = 40;

const isIn = ({ lat, lon }: Spot): boolean =>
  lat >= COUNTRY.south && lat <= COUNTRY.north && lon >= COUNTRY.west && lon <= COUNTRY.east;

const middleOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function postcodes(book: JsonBook, path: readonly (string | number)[], value: unknown): void {
  const items = Array.isArray(value) ? value : [value];
  if (Array.isArray(value) && items.every((one) => typeof one === 'string' && /^[1-9]\d{3}$/.test(one))) return;
  const texts = items.flatMap((one) => String(one).split(/[\s,;]+(?=\d)/));
  const digits = texts.map((one) => /^\s*([1-9]\d{3})\s*(?:[a-z]{2})?\s*$/i.exec(one)?.[1]);
  const mend = digits.every((one) => one !== undefined) ? JSON.stringify([...new Set(digits)]) : undefined;
  book.add(
    [...path, 'pc4'],
    say.wrongForm('alleen de vier cijfers, elk tussen aanhalingstekens, zoals ["7201", "7202"]', mend),
    value,
  );
}

/** A coordinate as a number; says what is wrong when it is none. */
function degrees(
  book: JsonBook,
  path: readonly (string | number)[],
  place: Fields,
  key: 'lat' | 'lon',
): number | undefined {
  const value = place[key];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Math.abs(value) <= 180) return value;
  const number = Number(
    String(value)
      .trim()
      .replace(',', '.')
      .replace(/[°\s]*[NEO]?$/i, ''),
  );
  const isSound =
    typeof value === 'string' && value.trim() !== '' && Number.isFinite(number) && Math.abs(number) <= 180;
  book.add(
    [...path, key],
    say.wrongForm(
      `een getal met een punt en zonder aanhalingstekens, zoals ${key === 'lat' ? '52.139' : '6.195'}`,
      isSound ? String(number) : undefined,
    ),
    value,
  );
  return isSound ? number : undefined;
}

function spotOf(book: JsonBook, path: readonly (string | number)[], place: Fields): Spot | undefined {
  const [lat, lon] = [degrees(book, path, place, 'lat'), degrees(book, path, place, 'lon')];
  if (lat === undefined || lon === undefined) return undefined;
  const name = typeof place['name'] === 'string' ? place['name'] : 'Deze plaats';
  if (isIn({ lat, lon })) return { lat, lon };
  const right = { lat: lon, lon: lat };
  const km = isIn(right) && Math.abs(lat) <= 90 ? Math.round(distanceKm({ lat, lon }, right)) : undefined;
  book.add([...path, 'lat'], km === undefined ? say.outside(name) : say.swapped(name, km), lat);
  return undefined;
}

function municipalityOf(
  book: JsonBook,
  path: readonly (string | number)[],
  place: Fields,
  codes: readonly string[],
): void {
  const code = place['municipality'];
  if (code === undefined) {
    if (codes.length > 1) book.add(path, say.noMunicipality(codes));
  } else if (!codes.includes(String(code))) {
    book.add([...path, 'municipality'], say.otherMunicipality(String(code), codes), code);
  }
}

function namesOf(book: JsonBook, path: readonly (string | number)[], place: Fields): void {
  const { name, otherNames } = place;
  if (name !== undefined && (typeof name !== 'string' || name.trim() === ''))
    book.add([...path, 'name'], say.wrongForm('"Zutphen"'), name);
  if (otherNames === undefined) return;
  const isList = Array.isArray(otherNames) && otherNames.every((one) => typeof one === 'string' && one.trim() !== '');
  const mend = typeof otherNames === 'string' ? JSON.stringify(otherNames.split(/\s*[,;|]\s*/)) : undefined;
  if (!isList) book.add([...path, 'otherNames'], say.wrongForm('["Den Bosch"]', mend), otherNames);
}

/** A place that lies far from all others was looked up as another one of the same name. */
function farPlaces(
  book: JsonBook,
  places: readonly unknown[],
  spots: ReadonlyMap<number, Spot>,
  codes: readonly string[],
): void {
  // Of few places none is the odd one out: what is known of the municipality says where they ought to be.
  const around: readonly Spot[] =
    spots.size < 3 ? codes.flatMap((code) => MUNICIPALITIES.get(code)?.places ?? []) : [...spots.values()];
  if (around.length === 0) return;
  const middle = { lat: middleOf(around.map(({ lat }) => lat)), lon: middleOf(around.map(({ lon }) => lon)) };
  for (const [i, spot] of spots) {
    const km = Math.round(distanceKm(spot, middle));
    const place = places[i];
    if (km > FAR_KM && isFields(place))
      book.add(['places', i, 'lat'], say.farAway(String(place['name']), km), place['lat']);
  }
}

const codesOf = (municipalities: unknown): readonly string[] =>
  Array.isArray(municipalities)
    ? municipalities.flatMap((one: unknown) => (isFields(one) && typeof one['code'] === 'string' ? [one['code']] : []))
    : [];

/** What is wrong with the places of a region: their form, their spot, their municipality, and places that stand there twice. */
export function placeRules(book: JsonBook, value: unknown, municipalities: unknown): void {
  const form = '[{ "name": "Zutphen", "pc4": ["7201"], "lat": 52.139, "lon": 6.195 }]';
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    book.add(['places'], say.wrongForm(form), value);
    return;
  }
  const spots = new Map<number, Spot>();
  const firstLine = new Map<string, number>();
  for (const [i, place] of (value as unknown[]).entries()) {
    const path = ['places', i];
    if (!isFields(place)) {
      book.add(path, say.wrongForm(form), place);
      continue;
    }
    keysOf(book, path, place, 'place', { name: '"Zutphen"', pc4: '["7201"]', lat: '52.139', lon: '6.195' });
    namesOf(book, path, place);
    if ('pc4' in place) postcodes(book, path, place['pc4']);
    municipalityOf(book, path, place, codesOf(municipalities));
    const spot = spotOf(book, path, place);
    if (spot) spots.set(i, spot);
    const name = asWritten(place['name']);
    const first = firstLine.get(name);
    if (first !== undefined && 'name' in place) book.add(path, say.placeTwice(String(place['name']), first));
    else firstLine.set(name, book.json.lineOf(path));
  }
  farPlaces(book, value, spots, codesOf(municipalities));
}

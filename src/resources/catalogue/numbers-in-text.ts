import { parsePhoneNumber } from './phone-number.ts';
import type { Entry, Region } from './schema.ts';

interface Parts {
  readonly region: Region;
  readonly own: readonly Entry[];
  readonly national: readonly Entry[];
}

/** What may be a number: it begins as one and has no full stops, as times do. */
const LIKE_A_NUMBER = /(?<![\d/.-])(?:\(?0|\+31|14 ?0)[\d() -]*\d/g;

/** All that people read of an entry, but addresses of sites. */
function textsOf(entry: Entry): string {
  const { short, description, apply, conditions, costs, times, location, address, transport, accessibility } = entry;
  const notes = entry.phones.flatMap(({ note }) => note ?? []);
  const rest = [entry.name, entry.alsoKnownAs, entry.organisation, entry.notice, entry.inWriting, ...notes];
  return [
    short,
    description,
    apply,
    conditions,
    costs,
    times,
    location,
    address,
    transport,
    accessibility,
    ...rest,
    ...entry.keywords,
  ]
    .filter((text) => text !== undefined)
    .join('\n');
}

/**
 * Numbers in the texts that no entry shows as its own, in Dutch, one line each: nobody confirmed or supported them, and a
 * button cannot call them.
 */
export function strayNumbers({ region, own, national }: Parts): readonly string[] {
  const ofRegion = [region.phone, ...region.municipalities.map(({ phone }) => phone)].flatMap((phone) => phone ?? []);
  const shown = new Set(
    [...ofRegion, ...[...own, ...national].flatMap(({ phones }) => phones)].map(({ dial }) => dial),
  );
  return [...own, ...national].flatMap((entry) =>
    [...textsOf(entry).matchAll(LIKE_A_NUMBER)].flatMap(([text]) => {
      const number = parsePhoneNumber(text);
      return number && !shown.has(number.dial)
        ? [
            `“${entry.id}”: in een tekst staat ${number.number}, dat nergens als nagebeld of gesteund nummer staat. Haal het uit de tekst.`,
          ]
        : [];
    }),
  );
}

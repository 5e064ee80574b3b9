import type { Entry, Pack, Place, Region } from '../../src/resources/catalogue/schema.ts';

const VILLAGES = 120;
const STARTS =
  'Ach Ber Bui Dal Dre Eer Fij Gel Grij Hoe Ijs Kal Kwa Lin Mee Noor Oev Pij Rie Ros Sla Ste Tol Ui Vel Vlas Wes Zan';
const MIDDLES = 'den der ge ken lan len mer nen per sen ter ven wer zen';
const ENDS =
  'berg burg dam dijk drecht dorp haven hoek hof horst huizen kerk land oord poort rade sluis stede veen waard wijk zijl';

/** Numbers from 0 to 1, the same at each run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Names as they sound in Dutch, so that the vocabulary grows with the catalogue as a real one does. */
function namer(random: () => number): () => string {
  const pick = (list: string) => {
    const all = list.split(' ');
    return all[Math.floor(random() * all.length)] ?? '';
  };
  return () => `${pick(STARTS)}${pick(MIDDLES)}${pick(ENDS)}`;
}

function villages(name: () => string, random: () => number): Place[] {
  const names = new Set<string>();
  while (names.size < VILLAGES) names.add(name());
  return [...names].map((village, i) => ({
    name: village,
    pc4: [String(1000 + i)],
    lat: 51.5 + random(),
    lon: 4 + random() * 2,
  }));
}

/** The text with every village of the real region replaced by `place`. */
function moved(text: string | undefined, from: readonly Place[], place: Place): string | undefined {
  return text && from.reduce((moved, { name }) => moved.replaceAll(name, place.name), text);
}

const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/**
 * A region of `count` entries that is no real one: real entries over and over, each in another village, under another name and
 * with half of the keywords of a second one. The same at each run.
 */
export function syntheticRegion(
  { region, entries }: Pick<Pack, 'region' | 'entries'>,
  count: number,
): { region: Region; entries: Entry[] } {
  const random = randomNumbers(20_261_122);
  const name = namer(random);
  const places = villages(name, random);
  const made = Array.from({ length: count }, (_, i): Entry => {
    const original = entries[i % entries.length] as Entry;
    const second = entries[Math.floor(random() * entries.length)] as Entry;
    const place = places[Math.floor(random() * places.length)] as Place;
    const title = name();
    const isLocal = original.place !== undefined;
    return given({
      ...original,
      id: `${original.id.slice(0, 60)}-${i}`,
      name: `${moved(original.name, region.places, place)} ${title}`,
      organisation: original.organisation && `${moved(original.organisation, region.places, place)} ${title}`,
      short: `${moved(original.short, region.places, place)}`,
      description: moved(original.description, region.places, place),
      keywords: [...original.keywords, ...second.keywords.filter(() => random() < 0.5)],
      place: isLocal ? place.name : undefined,
      areas: original.areas.map((area) => (area.type === 'place' ? { ...area, name: place.name } : area)),
    }) as Entry;
  });
  return { region: { ...region, places }, entries: made };
}

import { closest, plainWord } from './closest.ts';

export type KeyGroup = 'region' | 'municipality' | 'phone' | 'place' | 'words' | 'terms' | 'term';

/** The keys of each part of region.json, with what people write for them, mostly in Dutch. */
export const KEYS: Readonly<Record<KeyGroup, Readonly<Record<string, readonly string[]>>>> = {
  region: {
    $schema: [],
    id: ['code'],
    name: ['naam', 'regio', 'titel'],
    municipalities: ['gemeenten', 'gemeente', 'municipality'],
    collected: ['verzameld', 'datum', 'peildatum'],
    phone: ['telefoon', 'telefoonnummer', 'tel', 'phones'],
    mail: ['email', 'mailadres', 'emailadres'],
    places: ['plaatsen', 'dorpen', 'kernen', 'wijken', 'place'],
    words: ['woorden', 'word'],
    terms: ['termijnen', 'termijn', 'term'],
  },
  municipality: {
    code: ['gm', 'gemeentecode', 'cbscode', 'id'],
    name: ['naam', 'gemeente'],
    phone: ['telefoon'],
    url: ['website', 'site'],
    phoneSources: ['bronnen'],
  },
  phone: {
    number: ['nummer', 'telefoon'],
    dial: ['bellen', 'kies'],
    note: ['toelichting', 'uitleg'],
    evidence: ['bewijs'],
  },
  place: {
    name: ['naam', 'plaats', 'dorp'],
    otherNames: ['anderenamen', 'ookbekendals', 'aliassen'],
    pc4: ['postcodes', 'postcode', 'pc'],
    lat: ['latitude', 'breedtegraad', 'breedte'],
    lon: ['lng', 'long', 'longitude', 'lengtegraad', 'lengte'],
    municipality: ['gemeente', 'gemeentecode'],
    doubt: ['twijfel', 'twijfels', 'opmerking'],
  },
  terms: { checked: ['nagekeken', 'gecontroleerd'], unchecked: ['nooit', 'nietnagekeken', 'neverchecked'] },
  term: { lower: ['lager', 'minderzeker'], hide: ['weg', 'uitzicht', 'verberg'] },
  words: { say: ['zeggen', 'zeg', 'woord', 'woorden'], means: ['betekent', 'bedoelt', 'betekenis'] },
};

/** The key that someone meant by another word for it, or by a slip. */
export function meantKey(group: KeyGroup, key: string): string | undefined {
  const plain = plainWord(key);
  const known = Object.entries(KEYS[group]);
  return (
    known.find(([own, others]) => plainWord(own) === plain || others.includes(plain))?.[0] ??
    closest(
      key,
      known.map(([own]) => own),
    )
  );
}

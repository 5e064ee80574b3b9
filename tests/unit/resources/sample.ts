import type { Catalogue } from '../../../src/resources/catalogue/model.ts';
import type { Entry, Place, Region } from '../../../src/resources/catalogue/schema.ts';

export const PLACES: readonly Place[] = [
  { name: 'Oostdorp', pc4: ['1001', '1002'], lat: 51.8, lon: 4.4 },
  { name: 'Westdorp', pc4: ['1003'], lat: 51.8, lon: 4.45 },
  { name: "'s-Gravenkerk", pc4: ['1003'], lat: 51.8, lon: 4.8 },
  { name: 'Nieuw-Beijerhaven', pc4: ['1004'], lat: 51.7, lon: 4.4 },
];
export const [EAST, WEST, FAR] = PLACES as [Place, Place, Place, Place];

export const REGION: Region = {
  id: 'voorbeeld',
  name: 'Voorbeeldstreek',
  municipalities: [{ code: 'GM0001', name: 'Voorbeeld' }],
  collected: '2026-11',
  places: [...PLACES],
};

/** An entry that is fresh, for everyone in the municipality, with only the fields named here changed. */
export function entry(fields: Partial<Entry> = {}): Entry {
  return {
    id: 'iets',
    status: 'actief',
    checkedBy: 'de redactie',
    name: 'Iets',
    short: 'Iets in de buurt.',
    kinds: ['ontmoeting'],
    audiences: ['iedereen'],
    forms: [],
    access: [],
    payers: [],
    areas: [{ type: 'municipality', code: 'GM0001', name: 'Voorbeeld' }],
    phones: [],
    languages: [],
    keywords: [],
    sources: [],
    confidence: 'hoog',
    stale: false,
    ...fields,
  };
}

export function catalogue(entries: readonly Entry[]): Catalogue {
  const index = { words: new Set<string>(), find: () => new Map<string, number>() };
  return { region: REGION, entries: new Map(entries.map((one) => [one.id, one])), index };
}

/** A catalogue file with these columns, and one row for each list of cells. */
export function sheet(columns: readonly string[], ...rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return [columns, ...rows].map((row) => row.map(quoted).join(';')).join('\r\n');
}

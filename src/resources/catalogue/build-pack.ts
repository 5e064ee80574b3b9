import { contradictsCrisisLine } from './crisis-lines.ts';
import { strayNumbers } from './numbers-in-text.ts';
import type { Entry, Pack, Region } from './schema.ts';
import { wayInProblems } from './way-in-problems.ts';

/** The entries that one region shows together. */
export interface PackParts {
  readonly region: Region;
  readonly own: readonly Entry[];
  readonly national: readonly Entry[];
}

const byId = (a: Entry, b: Entry) => (a.id < b.id ? -1 : 1);

/** What is wrong with the parts as a whole, in Dutch, one line each; empty when they fit. */
export function packProblems({ region, own, national }: PackParts): readonly string[] {
  const nationalIds = new Set(national.map(({ id }) => id));
  return [
    ...own
      .filter(({ id }) => nationalIds.has(id))
      .map(({ id }) => `De id “${id}” staat ook in het landelijke bestand. Kies een andere id.`),
    ...[...own, ...national]
      .filter(contradictsCrisisLine)
      .map(({ id }) => `“${id}” heeft een ander telefoonnummer dan de vaste noodlijn. Verbeter het nummer.`),
    ...wayInProblems({ region, own, national }),
    ...strayNumbers({ region, own, national }),
  ];
}

/** The pack of a region or of the whole country: its own entries by id, so that the same input gives the same bytes. */
export function buildPack({ region, own }: Pick<PackParts, 'region' | 'own'>): Pack {
  return { format: 3, region, entries: [...own].sort(byId) };
}

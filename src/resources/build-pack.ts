import { contradictsCrisisLine } from './crisis-lines.ts';
import type { Entry, Pack, Region } from './schema.ts';

/** The entries that together make one region's pack. */
export interface PackParts {
  readonly region: Region;
  readonly own: readonly Entry[];
  readonly national: readonly Entry[];
}

const byId = (a: Entry, b: Entry) => (a.id < b.id ? -1 : 1);

/** What is wrong with the parts as a whole, in Dutch, one line each; empty when they fit. */
export function packProblems({ own, national }: PackParts): readonly string[] {
  const nationalIds = new Set(national.map(({ id }) => id));
  return [
    ...own
      .filter(({ id }) => nationalIds.has(id))
      .map(({ id }) => `De id “${id}” staat ook in het landelijke bestand. Kies een andere id.`),
    ...[...own, ...national]
      .filter(contradictsCrisisLine)
      .map(({ id }) => `“${id}” heeft een ander telefoonnummer dan de vaste noodlijn. Verbeter het nummer.`),
  ];
}

/** One region's pack: its own entries, then the national ones, each by id, so that the same input gives the same bytes. */
export function buildPack(parts: PackParts, buildIndex: (entries: readonly Entry[]) => unknown): Pack {
  const entries = [...[...parts.own].sort(byId), ...[...parts.national].sort(byId)];
  return { format: 1, region: parts.region, entries, index: buildIndex(entries) };
}

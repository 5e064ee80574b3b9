import type { Entry, Pack, Region } from './schema.ts';

interface PackParts {
  readonly region: Region;
  readonly own: readonly Entry[];
}

const byId = (a: Pick<Entry, 'id'>, b: Pick<Entry, 'id'>) => (a.id < b.id ? -1 : 1);

/** The pack of a region or of the whole country: its own entries by id, so that the same input gives the same bytes. */
export function buildPack({ region, own }: PackParts): Pack {
  return { format: 3, region, entries: own.map(({ ageing: _, ...entry }) => entry).sort(byId) };
}

import type { Entry, Region } from '../catalogue/schema.ts';
import type { Remark } from './remark.ts';
import * as say from './say/in-region.ts';

/** A region with its own entries. */
export interface RegionEntries {
  readonly region: Region;
  readonly entries: readonly Entry[];
}

/** A remark about a region as it stands beside the others. */
export interface RegionReport extends Remark {
  readonly region: string;
}

const ofRegion = (region: string, said: Remark): RegionReport => ({ region, ...said });

/** A saved entry is found by its id in whatever region it is: two regions must not mean different things by one. */
function sharedIds(regions: readonly RegionEntries[]): RegionReport[] {
  const owner = new Map<string, string>();
  return regions.flatMap(({ region, entries }) =>
    entries.flatMap(({ id }) => {
      const other = owner.get(id);
      if (other === undefined) owner.set(id, region.id);
      // Twice in one list is said at the row.
      if (other === region.id) return [];
      const name = other === 'nl' ? 'het landelijke bestand' : other;
      return name ? [ofRegion(region.id, say.idInOther(id, name))] : [];
    }),
  );
}

/** A postcode leads to one region. What two regions share is said once, of the second. */
function sharedPostcodes(regions: readonly RegionEntries[]): RegionReport[] {
  const owner = new Map<string, string>();
  return regions.flatMap(({ region }) => {
    const shared = new Map<string, string[]>();
    for (const digits of new Set(region.places.flatMap(({ pc4 }) => pc4))) {
      const other = owner.get(digits);
      if (other === undefined) owner.set(digits, region.id);
      else shared.set(other, [...(shared.get(other) ?? []), digits]);
    }
    return [...shared].map(([other, digits]) => ofRegion(region.id, say.postcodesInTwo(digits, other)));
  });
}

/** What is wrong with regions beside each other: ids and postcodes that two of them use. The national one is called `nl`. */
export function regionsTogether(regions: readonly RegionEntries[]): RegionReport[] {
  const nationalFirst = [...regions].sort((a, b) => Number(b.region.id === 'nl') - Number(a.region.id === 'nl'));
  return [...sharedIds(nationalFirst), ...sharedPostcodes(nationalFirst)];
}

import { closest } from '../rules/closest.ts';
import type { Remark } from '../rules/remark.ts';
import { unknownEntry, unknownMunicipality, unreachable } from '../rules/say/in-contact.ts';
import type { Entry, Region } from './schema.ts';
import { canWalkIn, hasContact, type Lead, waysIn } from './ways-in.ts';

interface Parts {
  readonly region: Region;
  readonly own: readonly Entry[];
  readonly national: readonly Entry[];
  /** Ids that stand in the list, those of rows included that cannot be read yet: what is wrong there is said there. */
  readonly listed?: ReadonlyMap<string, unknown>;
}

/** What is no longer offered needs no way in. */
const isOffered = ({ status }: Entry): boolean => status === 'actief' || status === 'tijdelijk-dicht';

/** Someone's own municipality they can find; of another one that is named, the number or the site must be here. */
const isReachable = (lead: Lead): boolean =>
  lead.kind !== 'municipality' || !lead.municipality || Boolean(lead.municipality.phone ?? lead.municipality.url);

function problemOf(
  entry: Entry,
  parts: Pick<Parts, 'region' | 'listed'> & { entries: ReadonlyMap<string, Entry> },
): Remark | undefined {
  const { wayIn } = entry;
  if (wayIn?.type === 'entry' && !parts.entries.has(wayIn.id)) {
    if (parts.listed?.has(wayIn.id)) return undefined;
    return unknownEntry(wayIn.id, closest(wayIn.id, [...parts.entries.keys()]));
  }
  if (wayIn?.type === 'municipality' && !parts.region.municipalities.some(({ code }) => code === wayIn.code)) {
    return unknownMunicipality(wayIn.code);
  }
  if (hasContact(entry) || canWalkIn(entry) || waysIn(entry, parts).leads.some(isReachable)) return undefined;
  return unreachable();
}

/** Entries of a region that nobody can reach, and ways in that lead nowhere, by the id of the entry. */
export function wayInProblems({
  region,
  own,
  national,
  listed,
}: Parts): readonly { readonly id: string; readonly said: Remark }[] {
  const entries = new Map([...national, ...own].map((entry) => [entry.id, entry]));
  return own.filter(isOffered).flatMap((entry) => {
    const said = problemOf(entry, { region, entries, ...(listed ? { listed } : {}) });
    return said ? [{ id: entry.id, said }] : [];
  });
}

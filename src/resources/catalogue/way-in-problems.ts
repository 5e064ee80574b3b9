import type { Entry, Region } from './schema.ts';
import { canWalkIn, hasContact, type Lead, waysIn } from './ways-in.ts';

interface Parts {
  readonly region: Region;
  readonly own: readonly Entry[];
  readonly national: readonly Entry[];
}

/** What is no longer offered needs no way in. */
const isOffered = ({ status }: Entry): boolean => status === 'actief' || status === 'tijdelijk-dicht';

/** Someone's own municipality they can find; of another one that is named, the number or the site must be here. */
const isReachable = (lead: Lead): boolean =>
  lead.kind !== 'municipality' || !lead.municipality || Boolean(lead.municipality.phone ?? lead.municipality.url);

function problemOf(
  entry: Entry,
  parts: Pick<Parts, 'region'> & { entries: ReadonlyMap<string, Entry> },
): string | undefined {
  const { wayIn } = entry;
  if (wayIn?.type === 'entry' && !parts.entries.has(wayIn.id)) {
    return `“${entry.id}”, kolom ingang: “${wayIn.id}” is geen id uit deze lijst. Verbeter de id.`;
  }
  if (wayIn?.type === 'municipality' && !parts.region.municipalities.some(({ code }) => code === wayIn.code)) {
    return `“${entry.id}”, kolom ingang: “${wayIn.code}” is geen gemeente uit region.json. Verbeter de code.`;
  }
  if (hasContact(entry) || canWalkIn(entry) || waysIn(entry, parts).leads.some(isReachable)) return undefined;
  return `“${entry.id}” is niet te bereiken. Vul een telefoonnummer, site of mailadres in, of in de kolom ingang wie er de weg weet.`;
}

/** Entries that nobody can reach and ways in that lead nowhere, in Dutch, one line each. */
export function wayInProblems({ region, own, national }: Parts): readonly string[] {
  const entries = new Map([...national, ...own].map((entry) => [entry.id, entry]));
  return [...entries.values()].filter(isOffered).flatMap((entry) => problemOf(entry, { region, entries }) ?? []);
}

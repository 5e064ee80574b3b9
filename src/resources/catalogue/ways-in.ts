import type { Entry, Municipality, Phone, Place, Region } from './schema.ts';

/** Who leads to an entry. */
export type Lead =
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** Of the person or of the entry; `municipality` is undefined when it is not known which, or nothing is known of it. */
  | { readonly kind: 'municipality'; readonly municipality: Municipality | undefined }
  /** Everyone has their own, and its number: the own GP. */
  | { readonly kind: 'own' };

/** Every way to reach an entry; the numbers say themselves whether they were called. */
export interface WaysIn {
  readonly phones: readonly Phone[];
  readonly chatUrl: string | undefined;
  readonly inWriting: string | undefined;
  readonly applyUrl: string | undefined;
  readonly url: string | undefined;
  readonly email: string | undefined;
  /** Who leads there, nearest first, as far as the first who has a number: the way for who finds no number above. */
  readonly leads: readonly Lead[];
}

/** True for what can be called, written to or looked up by itself. */
export const hasContact = ({ phones, url, email, applyUrl, chatUrl }: Entry): boolean =>
  phones.length > 0 || [url, email, applyUrl, chatUrl].some((way) => way !== undefined);

/** True for what people can walk into: open to all, with a street or a known house in a place. */
export const canWalkIn = ({ access, location, address, place }: Entry): boolean =>
  access.includes('vrij') && place !== undefined && (address ?? location) !== undefined;

/** What is needed of a catalogue: its region, and its entries by their ids. */
interface Parts {
  readonly region: Region;
  readonly entries: { readonly get: (id: string) => Entry | undefined };
}

/** A municipality of the region by its code, or its only one. A region with one number has it for its only municipality. */
function municipalityOf({ municipalities, phone }: Region, code: string | undefined): Municipality | undefined {
  const [only, ...others] = municipalities;
  const found = code ? municipalities.find((one) => one.code === code) : others.length === 0 ? only : undefined;
  return found && others.length === 0 && phone && !found.phone ? { ...found, phone } : found;
}

/** Who leads to an entry, nearest first. Empty when it names nobody, or its way in leads nowhere. */
function leadsOf(entry: Entry, { region, entries }: Parts, place: Place | undefined, seen: readonly string[]): Lead[] {
  const { wayIn } = entry;
  if (!wayIn) return [];
  if (wayIn.type === 'own') return [{ kind: 'own' }];
  if (wayIn.type === 'own-municipality') {
    return [{ kind: 'municipality', municipality: municipalityOf(region, place?.municipality) }];
  }
  if (wayIn.type === 'municipality') {
    const municipality = municipalityOf(region, wayIn.code);
    return municipality ? [{ kind: 'municipality', municipality }] : [];
  }
  const other = entries.get(wayIn.id);
  if (!other || seen.includes(other.id)) return [];
  const lead: Lead = { kind: 'entry', entry: other };
  if (other.phones.length > 0 || other.wayIn?.type === 'own') return [lead];
  const next = leadsOf(other, { region, entries }, place, [...seen, other.id]);
  return hasContact(other) || canWalkIn(other) ? [lead, ...next] : next;
}

/** How to reach an entry of the catalogue, for someone who lives in `place`. */
export function waysIn(entry: Entry, catalogue: Parts, place?: Place | undefined): WaysIn {
  const { phones, chatUrl, inWriting, applyUrl, url, email } = entry;
  return { phones, chatUrl, inWriting, applyUrl, url, email, leads: leadsOf(entry, catalogue, place, [entry.id]) };
}

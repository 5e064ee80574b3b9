import { type Entry, freshness } from '../../resources/index.ts';
import { expiringSoon } from '../board/expiring.ts';
import { hasContact, knownFacts } from '../entry/facts.ts';

/** A reason to check some of a list. */
export interface Reason {
  readonly id: string;
  readonly name: string;
  readonly entriesOf: (entries: readonly Entry[], today: string) => readonly Entry[];
}

const isOffered = ({ status }: Entry): boolean => status === 'actief' || status === 'tijdelijk-dicht';

/** Nobody checked it, or so long ago that it no longer counts. */
const isOpen = (entry: Entry, today: string): boolean => freshness(entry, today) !== 'checked';

/** Who cannot be reached at all comes first, then what was checked longest ago or never, then what is known least. */
function urgency(a: Entry, b: Entry): number {
  const contact = Number(hasContact(a)) - Number(hasContact(b));
  if (contact !== 0) return contact;
  const [dayA, dayB] = [a.checkedOn ?? '', b.checkedOn ?? ''];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return knownFacts(a) - knownFacts(b);
}

export const REASONS: readonly Reason[] = [
  {
    id: 'open',
    name: 'Niet of te lang geleden nagekeken',
    entriesOf: (entries, today) => entries.filter((entry) => isOffered(entry) && isOpen(entry, today)).sort(urgency),
  },
  {
    id: 'afloop',
    name: 'Loopt binnen een maand af',
    entriesOf: (entries, today) => [...new Set(expiringSoon(entries, today).map(({ entry }) => entry))],
  },
  {
    id: 'contact',
    name: 'Geen nummer, site of mail',
    entriesOf: (entries) => entries.filter((entry) => isOffered(entry) && !hasContact(entry)),
  },
  {
    id: 'alles',
    name: 'Alle, oudste eerst',
    entriesOf: (entries) => entries.filter(isOffered).sort(urgency),
  },
];

/** What one conversation is about: all that an organisation offers, in the order in which it came. */
export function byOrganisation(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = entry.organisation ?? entry.name;
    const own = groups.get(name);
    if (own) own.push(entry);
    else groups.set(name, [entry]);
  }
  return groups;
}

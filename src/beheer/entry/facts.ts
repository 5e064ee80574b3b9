import type { Entry } from '../../resources/index.ts';
import type { IconName } from '../ui/icon.tsx';

/** One of the seven facts that decide whether someone can go somewhere. */
export interface CriticalFact {
  readonly id: string;
  readonly name: string;
  readonly icon: IconName;
  /** The column to begin with when it is not known. */
  readonly column: string;
  readonly isKnown: (entry: Entry) => boolean;
}

/** What must be known of help: how to get in, a number someone called, when, where, what it costs, whether one can enter, who pays. */
export const CRITICAL_FACTS: readonly CriticalFact[] = [
  {
    id: 'in',
    name: 'Hoe u er binnenkomt',
    icon: 'door',
    column: 'toegang',
    isKnown: ({ access, apply, applyUrl }) => access.length > 0 || Boolean(apply ?? applyUrl),
  },
  {
    id: 'nummer',
    name: 'Bevestigd nummer',
    icon: 'phone',
    column: 'telefoon',
    isKnown: ({ phones }) => phones.some(({ evidence }) => evidence === undefined),
  },
  {
    id: 'wanneer',
    name: 'Wanneer',
    icon: 'clock',
    column: 'tijden_toelichting',
    isKnown: ({ times }) => times !== undefined,
  },
  {
    id: 'waar',
    name: 'Waar',
    icon: 'pin',
    column: 'plaats',
    isKnown: ({ forms, place, address, location }) =>
      Boolean(place ?? address ?? location) || forms.some((form) => form !== 'op-locatie'),
  },
  {
    id: 'kosten',
    name: 'Wat het kost',
    icon: 'euro',
    column: 'kosten_toelichting',
    isKnown: ({ costs, payers }) => costs !== undefined || payers.includes('gratis'),
  },
  {
    id: 'toegankelijk',
    name: 'Toegankelijk',
    icon: 'chair',
    column: 'toegankelijk',
    isKnown: ({ accessibility, forms }) =>
      accessibility !== undefined || (forms.length > 0 && forms.every((form) => form !== 'op-locatie')),
  },
  {
    id: 'betaalt',
    name: 'Wie betaalt',
    icon: 'people',
    column: 'wie_betaalt',
    isKnown: ({ payers }) => payers.length > 0,
  },
];

export const knownFacts = (entry: Entry): number => CRITICAL_FACTS.filter(({ isKnown }) => isKnown(entry)).length;

/** Whether someone can reach it by itself: a number, a site, a mail or a chat. */
export const hasContact = ({ phones, url, email, chatUrl }: Entry): boolean =>
  phones.length > 0 || Boolean(url ?? email ?? chatUrl);

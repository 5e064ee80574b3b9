import { ownAddress } from '../platform/own-address.ts';

/** Seconds; see docs/deploy.md. */
export interface IdleTimes {
  /** Without a touch before the question "bent u er nog?", on pages of a check and on all others. */
  readonly questions: number;
  readonly reading: number;
  /** From that question until everything is wiped. */
  readonly countdown: number;
  /** Instead of the first two, for the rest of the session of who needs more time. */
  readonly extended: number;
}

/** Who offers the site to people, with a way to reach them and their own statements. */
export interface Organisation {
  readonly name: string;
  readonly phone?: { readonly number: string; readonly dial: string } | undefined;
  readonly mail?: string | undefined;
  /** Addresses of their statements. */
  readonly accessibility: string;
  readonly privacy: string;
}

/** What the one who puts the app somewhere decides, in public/deployment.json. The build checks it and fills in the rest. */
export interface Deployment {
  /** `on-request`: the app is a kiosk at `?kiosk` and an ordinary app elsewhere. */
  readonly kiosk: 'no' | 'on-request' | 'always';
  /** Null: a demonstration, which nobody offers. */
  readonly organisation: Organisation | null;
  /** CSS pixels in a millimetre of the kiosk's screen. */
  readonly pxPerMm: number;
  readonly idleSeconds: IdleTimes;
  /** Languages offered on the kiosk's first screen, in this order. A session begins in the first. */
  readonly startLanguages: readonly string[];
  /** Whether the warning before the wipe is heard too. */
  readonly tone: boolean;
  /** Whether the kiosk has a printer that prints without asking. */
  readonly print: boolean;
  /** Address that "snel weg" goes to; null is a page of the app that tells nothing of it. */
  readonly leaveTo: string | null;
  /** Where phones find the app, when that is not where the kiosk itself has it from: for codes to take things home and the poster. */
  readonly publicAddress?: string | undefined;
  /** Whether a keypad and a place for headphones stand at the kiosk: its first screen then says how to make it speak. */
  readonly keypad: boolean;
  /** Whether the kiosk counts subjects for which nothing was found nearby; docs/decisions/0016. */
  readonly tally: boolean;
}

const KIOSK_QUERY = '?kiosk';

/** What the build put into the page. Throws when there is nothing or it is no JSON: such a page was not built by us. */
export function readDeployment(document: Document): Deployment {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="deployment"]');
  return JSON.parse(meta?.content ?? '');
}

/** Whether the app is a kiosk here. */
export const isKiosk = ({ kiosk }: Deployment, { search }: Location): boolean =>
  kiosk === 'always' || (kiosk === 'on-request' && search === KIOSK_QUERY);

/** The address for a phone of one's own: never with the word of the kiosk in it. */
export const appUrlForPhones = ({ publicAddress }: Deployment, location: Location): string =>
  publicAddress ?? ownAddress(location);

/** The address at which every session begins and ends: the kiosk's own word stays in it, and nothing else ever does. */
export const startAddress = (location: Location): string =>
  ownAddress(location) + (location.search === KIOSK_QUERY ? KIOSK_QUERY : '');

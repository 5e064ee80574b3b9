import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Store } from '../../storage/index.ts';
import { ownAddress } from '../platform/own-address.ts';
import { Appearance, type Languages } from './appearance.ts';
import type { Capabilities } from './capabilities.ts';
import type { Organisation } from './deployment.ts';
import { browserHistory, type PageHistory } from './page-history.ts';
import { startPrivacyScreen } from './privacy-screen.ts';
import { createQuickExit, exitTab } from './quick-exit.ts';
import { Router } from './router.ts';
import { Stored } from './stored.ts';
import { createTogether } from './together.ts';

/** What the outside world must give: everything that a test or a kiosk may want to be different. */
export interface Services {
  readonly store: Store;
  readonly today: () => IsoDate;
  readonly window: Window;
  readonly capabilities: Capabilities;
  readonly languages: Languages;
  readonly pageHistory?: PageHistory;
  /** Address of another site for "snel weg"; null is the page of our own. */
  readonly leaveTo?: string | null;
  /** What "snel weg" does, if it does not leave the tab. */
  readonly leave?: () => void;
  /** Who offers the site; nobody in a demonstration. */
  readonly organisation?: Organisation | null;
  /** Where another device finds this app; where it is itself, if not given. */
  readonly appUrl?: string | undefined;
}

/** The state that the first screen needs, composed once in `main.tsx`. What finding help needs is in `finding.ts`. */
export function createModel({
  store,
  today,
  window,
  pageHistory = browserHistory(window),
  capabilities,
  languages,
  leaveTo = null,
  leave,
  organisation = null,
  appUrl = ownAddress(window.location),
}: Services) {
  const stored = new Stored(store, today);
  const router = new Router(pageHistory, window);
  startPrivacyScreen(stored, window);
  return {
    today,
    stored,
    capabilities,
    router,
    quickExit: createQuickExit(stored, leave ?? exitTab({ stored, router, window, to: leaveTo }), leaveTo),
    appUrl,
    organisation,
    together: createTogether(window.document.documentElement),
    appearance: new Appearance(stored, window, languages),
  };
}

export type Model = ReturnType<typeof createModel>;

const ModelContext = createContext<Model | null>(null);

export const ModelProvider = ModelContext.Provider;

export function useModel(): Model {
  const model = useContext(ModelContext);
  if (!model) throw new Error('useModel needs a ModelProvider');
  return model;
}

import { signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { LANGUAGES } from '../../../i18n/index.ts';
import type { CatalogueContext } from '../../catalogue/catalogue-context.ts';
import { type Deployment, startAddress } from '../../core/deployment.ts';
import { createComfort } from './comfort.ts';
import { createScreenMemory } from './screen-memory.ts';

/** What is on the screen: the invitation, someone's session, or the page for who looks after the screen. */
export type View = 'attract' | 'session' | 'staff';

/** A screen for everyone: what it shows now, and how a session ends so that nothing of it is left. */
export function createKiosk(deployment: Deployment, window: Window) {
  const { document, location } = window;
  const address = startAddress(location);
  const view = signal<View>('attract');
  const comfort = createComfort(document.documentElement);
  return {
    deployment,
    view,
    comfort,
    memory: createScreenMemory(window, [...LANGUAGES.keys()]),
    /** The catalogue and the search, once they are there. */
    context: signal<CatalogueContext | null>(null),
    /**
     * Ends the session. The invitation stands there at once; a fresh document takes its place, so that no memory, no
     * half-written field and no page in the browser's own cache outlives who was here.
     */
    end(): void {
      window.speechSynthesis?.cancel();
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
      comfort.reset();
      view.value = 'attract';
      window.scrollTo(0, 0);
      location.replace(address);
    },
  };
}

export type Kiosk = ReturnType<typeof createKiosk>;

const KioskContext = createContext<Kiosk | null>(null);

export const KioskProvider = KioskContext.Provider;

export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext);
  if (!kiosk) throw new Error('useKiosk needs a KioskProvider');
  return kiosk;
}

import { memoryStore } from '../../storage/index.ts';
import type { Deployment } from '../core/deployment.ts';
import type { Environment } from '../shell/environment.ts';
import { ExternalCode } from './external-code.tsx';
import { KioskFrame } from './kiosk-frame.tsx';
import { countUnmet } from './staff/count-unmet.ts';
import { createKiosk, KioskProvider } from './state/kiosk.ts';
import { memoryHistory } from './state/memory-history.ts';
import { setPxPerMm } from './state/millimetres.ts';
import styles from './styles/kiosk.css?url';

/** Fetches the style sheet of the kiosk. Rejects when it cannot be had. */
export function addStyles(document: Document): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
    link.onload = () => resolve();
    link.onerror = () => reject(new Error('no styles for the kiosk'));
    document.head.append(link);
  });
}

/** The app on a screen for everyone, in a library or a waiting room. */
export function kiosk(deployment: Deployment, window: Window): Environment {
  // A fresh document begins at its top, whatever the browser remembers of the one before.
  window.history.scrollRestoration = 'manual';
  const kiosk = createKiosk(deployment, window);
  // What the supervisor looks for: the app itself answers, as a kiosk (scripts/kiosk/beat.mjs).
  window.document.documentElement.dataset['kiosk'] = '';
  setPxPerMm(kiosk.memory.remembered.value.pxPerMm ?? deployment.pxPerMm);
  return {
    store: memoryStore(),
    isShared: true,
    pageHistory: memoryHistory(kiosk.end),
    // Nobody can leave this screen: it goes back to the invitation.
    leave: kiosk.end,
    capabilities: {
      External: ExternalCode,
      canStore: false,
      canSaveFiles: false,
      canShare: false,
      canPrint: deployment.print,
      canWrite: false,
      isPrivate: false,
    },
    onCatalogue: (context) => {
      kiosk.context.value = context;
      if (deployment.tally) countUnmet(context.searchState, kiosk.memory);
    },
    Frame: ({ children }) => (
      <KioskProvider value={kiosk}>
        <KioskFrame>{children}</KioskFrame>
      </KioskProvider>
    ),
  };
}

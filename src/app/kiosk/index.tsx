import { addDutchKioskTexts } from '../../i18n/index.ts';
import { memoryStore } from '../../storage/index.ts';
import type { Deployment } from '../core/deployment.ts';
import type { Setting } from '../shell/environment.ts';
import { OutsideShown } from './external-code.tsx';
import { KioskFrame } from './kiosk-frame.tsx';
import { countUnmet } from './staff/count-unmet.ts';
import { createKiosk, KioskProvider } from './state/kiosk.ts';
import { memoryTrail } from './state/memory-history.ts';
import { setPxPerMm } from './state/millimetres.ts';
import './styles/index.css';

/** The app on a screen for everyone, in a library or a waiting room. */
export function kiosk(deployment: Deployment, window: Window): Setting {
  addDutchKioskTexts();
  // A fresh document begins at its top, whatever the browser remembers of the one before.
  window.history.scrollRestoration = 'manual';
  const kiosk = createKiosk(deployment, window);
  setPxPerMm(kiosk.memory.remembered.value.pxPerMm ?? deployment.pxPerMm);
  return {
    store: memoryStore(),
    trail: memoryTrail(kiosk.end),
    // Nobody can leave this screen: it goes back to the invitation.
    leave: kiosk.end,
    ways: {
      Outside: OutsideShown,
      keep: false,
      files: false,
      share: false,
      print: deployment.print,
      write: false,
      unseen: false,
    },
    onFinding: (finding) => {
      kiosk.finding.value = finding;
      if (deployment.tally) countUnmet(finding.finder, kiosk.memory);
    },
    Frame: ({ children }) => (
      <KioskProvider value={kiosk}>
        <KioskFrame>{children}</KioskFrame>
      </KioskProvider>
    ),
  };
}

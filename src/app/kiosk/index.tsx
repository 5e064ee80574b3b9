import { addDutchKioskTexts } from '../../i18n/index.ts';
import { memoryStore } from '../../storage/index.ts';
import type { Deployment } from '../deployment.ts';
import type { Setting } from '../setting.ts';
import { createKiosk, KioskProvider } from './kiosk.ts';
import { KioskFrame } from './kiosk-frame.tsx';
import { memoryTrail } from './memory-trail.ts';
import { setPxPerMm } from './millimetres.ts';
import { OutsideShown } from './outside-shown.tsx';
import { countUnmet } from './staff/count-unmet.ts';
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

import { useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useModel } from '../core/model.ts';
import { applyUpdate, reloadDue, updateReady } from '../pwa/register.ts';
import { AttractScreen } from './attract-screen.tsx';
import { isBrowserKey } from './keyboard/browser-keys.ts';
import { moveByTwoKeys } from './keyboard/two-keys.ts';
import { SessionFrame } from './session/session-frame.tsx';
import { useIdleWatch } from './session/use-idle-watch.ts';
import { StaffScreens } from './staff/staff-screens.tsx';
import { useKiosk } from './state/kiosk.ts';
import { useVoice } from './voice/use-voice.ts';

/** A newer version is for between two sessions. */
function useUpdates(): void {
  const { view, end } = useKiosk();
  useSignalEffect(() => {
    if (view.value !== 'attract') return;
    if (reloadDue.value) end();
    else if (updateReady.value) applyUpdate();
  });
}

/** What someone did is dropped at the end, and when the document is left in whatever way; coming back to it begins anew. */
function useForgetting(): void {
  const { view, end } = useKiosk();
  const { stored } = useModel();
  useEffect(() => {
    const forget = () => {
      view.value = 'attract';
      void stored.erase();
    };
    const beginAnew = ({ persisted }: PageTransitionEvent) => persisted && end();
    addEventListener('pagehide', forget);
    addEventListener('pageshow', beginAnew);
    return () => {
      removeEventListener('pagehide', forget);
      removeEventListener('pageshow', beginAnew);
    };
  }, [view, end, stored]);
}

/** What has no use here and shows more than the app: the browser's menu, keys and zoom, and dragging things out. */
function useNoMenus(): void {
  useEffect(() => {
    const refuse = (event: Event) => event.preventDefault();
    const refuseZoom = (event: WheelEvent) => event.ctrlKey && event.preventDefault();
    const refuseKey = (event: KeyboardEvent) => isBrowserKey(event) && event.preventDefault();
    addEventListener('contextmenu', refuse);
    addEventListener('dragstart', refuse);
    addEventListener('wheel', refuseZoom, { passive: false });
    addEventListener('keydown', refuseKey);
    addEventListener('keydown', moveByTwoKeys);
    return () => {
      removeEventListener('contextmenu', refuse);
      removeEventListener('dragstart', refuse);
      removeEventListener('wheel', refuseZoom);
      removeEventListener('keydown', refuseKey);
      removeEventListener('keydown', moveByTwoKeys);
    };
  }, []);
}

/** What stands around every page on a screen for everyone, and instead of them between two sessions. */
export function KioskFrame({ children }: { readonly children: ComponentChildren }) {
  const { view } = useKiosk();
  const watch = useIdleWatch();
  useUpdates();
  useForgetting();
  useNoMenus();
  useVoice();
  switch (view.value) {
    case 'attract':
      return <AttractScreen />;
    case 'staff':
      return <StaffScreens />;
    case 'session':
      return <SessionFrame watch={watch}>{children}</SessionFrame>;
  }
}

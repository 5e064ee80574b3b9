import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useKiosk } from '../state/kiosk.ts';
import { Voice } from './voice.ts';

/** Lets the screen speak for who cannot see it, from the key 5 until that key again or the end of the session. */
export function useVoice(): void {
  const { view } = useKiosk();
  const voice = useMemo(() => new Voice(), []);
  useEffect(() => {
    addEventListener('keydown', voice.onKey);
    addEventListener('focusin', voice.onFocus);
    addEventListener('change', voice.onFocus);
    const observer = new MutationObserver(voice.onStatus);
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    return () => {
      removeEventListener('keydown', voice.onKey);
      removeEventListener('focusin', voice.onFocus);
      removeEventListener('change', voice.onFocus);
      observer.disconnect();
    };
  }, [voice]);
  // It begins at the invitation or in a session, and goes with the session.
  const last = useRef(view.peek());
  useSignalEffect(() => {
    if (view.value !== 'session' && view.value !== last.current) voice.end();
    last.current = view.value;
  });
}

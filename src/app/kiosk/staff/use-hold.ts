import { useEffect, useRef } from 'preact/hooks';

const KEYS = new Set(['Enter', ' ']);

/** Handlers of a button that must be held: with a finger, or with Enter or the space bar. Letting go begins anew. */
export function useHold(milliseconds: number, onHeld: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stop = (): void => clearTimeout(timer.current);
  const start = (): void => {
    stop();
    timer.current = setTimeout(onHeld, milliseconds);
  };
  useEffect(() => stop, []);
  return {
    onPointerDown: start,
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    // A long touch otherwise opens a menu of the browser, which ends the touch.
    onContextMenu: (event: Event) => event.preventDefault(),
    onKeyDown: (event: KeyboardEvent) => {
      if (KEYS.has(event.key) && !event.repeat) start();
    },
    onKeyUp: stop,
    onBlur: stop,
  };
}

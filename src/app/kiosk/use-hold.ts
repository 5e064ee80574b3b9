import { useEffect, useRef } from 'preact/hooks';

/** Longer than anyone rests a finger by accident, in milliseconds. */
const HOLD_MS = 5000;

/** What an element needs to tell that someone holds it down for five seconds, with a finger or a mouse. */
export function useHold(onHeld: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const letGo = () => clearTimeout(timer.current);
  const press = () => {
    letGo();
    timer.current = setTimeout(onHeld, HOLD_MS);
  };
  useEffect(() => letGo, []);
  return { onPointerDown: press, onPointerUp: letGo, onPointerCancel: letGo, onPointerLeave: letGo };
}

import { useEffect } from 'preact/hooks';

/** Touch, key, pointer, scroll, wheel, writing and the focus of a screen reader count alike. */
const SIGNS = [
  'pointerdown',
  'pointermove',
  'touchstart',
  'touchmove',
  'keydown',
  'wheel',
  'scroll',
  'input',
  'focusin',
];

/** Tells of everything on the page that shows that someone is there. */
export function useActivity(alive: () => void): void {
  useEffect(() => {
    const options = { capture: true, passive: true };
    for (const sign of SIGNS) document.addEventListener(sign, alive, options);
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, alive, options);
    };
  }, [alive]);
}

import { useEffect, useState } from 'preact/hooks';

/** A screen with room beside a list, worked with a mouse: a touch screen is stood before, and read from further off. */
const WIDE = '(min-width: 60rem) and (pointer: fine)';

/** Whether there is room for something beside a list; follows the size of the window. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const list = matchMedia(WIDE);
    const follow = () => setWide(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, []);
  return isWide;
}

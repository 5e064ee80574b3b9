import { useEffect, useState } from 'preact/hooks';
import type { Match } from '../../../resources/index.ts';

/** As many as fit on a screen beside a keyboard, with some to spare. */
const FEW = 4;

/**
 * Found entries for drawing while someone types: the first few at once, the others as they were and then, when the letter is
 * on the screen, as they are. All of them at once would keep the next letter waiting on a slow phone.
 */
export function useDeferredList(matches: readonly Match[]): readonly Match[] {
  const [drawn, setDrawn] = useState(matches);
  useEffect(() => setDrawn(matches), [matches]);
  if (drawn === matches || matches.length <= FEW) return matches;
  const few = matches.slice(0, FEW);
  return [...few, ...drawn.filter(({ id }) => !few.some((one) => one.id === id))];
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { px, ROW_HEIGHT } from './measures.ts';

/** Pixels between what lies over the table and its edges. */
const EDGE = 8;

/**
 * Keeps what lies over the table within what is in sight of it: more to the left where it would be cut off, and above its
 * cell where there is no room below.
 * @param top pixels from the top of the table, where it belongs; `left` from its side
 * @param canLieAbove whether it may lie above its cell
 */
export function useKeepInBox(top: number, left: number, canLieAbove: boolean) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = element.current;
    const box = own?.offsetParent;
    if (!own || !box) return;
    const most = box.scrollLeft + box.clientWidth - own.offsetWidth - EDGE;
    own.style.left = px(Math.max(box.scrollLeft + EDGE, Math.min(left, most)));
    const isCut = top + own.offsetHeight > box.scrollTop + box.clientHeight;
    const higher = top - ROW_HEIGHT - own.offsetHeight - 2 * EDGE;
    own.style.top = px(canLieAbove && isCut && higher > box.scrollTop ? higher : top);
  });
  return element;
}

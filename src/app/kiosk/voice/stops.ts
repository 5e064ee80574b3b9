import type { ReadAloud } from '../../reading/read-aloud.ts';

/** What can be pressed, chosen or written in. */
export const CONTROL =
  'button:not([disabled]), a[href], input:not([disabled]), select, summary, [contenteditable="true"]';

/** The question that has to be answered first, or else the whole page. */
const ground = (): Element => document.querySelector('dialog:modal') ?? document.body;

const isInOrder = (a: Element, b: Element): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Not `checkVisibility`, which browsers of 2022 lack. What is folded has a place on the screen all the same. */
const isShown = (control: HTMLElement): boolean =>
  control.getClientRects().length > 0 && !control.closest('details:not([open]) > :not(summary)');

/** Everything to stop at for who goes by ear: each text, and each control once, in the order of the page. */
export function stopsOf(piecesOf: ReadAloud['piecesOf']): readonly HTMLElement[] {
  const root = ground();
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROL)].filter(isShown);
  const texts = piecesOf(root)
    .map(({ element }) => element as HTMLElement)
    .filter((element) => !element.closest(`${CONTROL}, label`));
  return [...new Set([...texts, ...controls])].sort(isInOrder);
}

/**
 * The stop before or after where the focus is; undefined at an end. From a part that is no stop itself it is the nearest one.
 * @param step 1 or -1
 */
export function stopBeside(stops: readonly HTMLElement[], step: number): HTMLElement | undefined {
  const now = document.activeElement ?? document.body;
  if (now === document.body) return step > 0 ? stops[0] : undefined;
  const at = stops.indexOf(now as HTMLElement);
  if (at >= 0) return stops[at + step];
  const after = stops.findIndex((stop) => isInOrder(now, stop) < 0);
  return stops[step > 0 ? after : (after < 0 ? stops.length : after) - 1];
}

/** Gives a stop the focus, also a text, for as long as it has it. */
export function stopAt(stop: HTMLElement): void {
  if (stop.tabIndex < 0 && !stop.hasAttribute('tabindex')) {
    stop.tabIndex = -1;
    stop.addEventListener('blur', () => stop.removeAttribute('tabindex'), { once: true });
  }
  stop.focus();
}

/**
 * Moves the focus to an element by its id, once what is being drawn stands. For after an action that takes away the control
 * that had the focus: without this it would fall to the body.
 * @param ids in order of preference; the first that is there gets the focus, else the heading of the page
 */
export function focusAfterDraw(...ids: readonly string[]): void {
  setTimeout(() => {
    const found = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
    (found ?? document.querySelector<HTMLElement>('h1'))?.focus();
  });
}

/** Moves the focus now, to an element that stands already. */
export const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** One of many controls, told by its place among them and its words: the page is drawn anew when someone comes back. */
export interface ControlPlace {
  readonly at: number;
  readonly words: string | null;
}

const itemsOf = (document: Document): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main li :is(button, a)'),
];

/** The item of a list that has the focus, if any. */
export function placeOfFocus(document: Document): ControlPlace | undefined {
  const at = itemsOf(document).findIndex((item) => item.matches(':focus'));
  return at < 0 ? undefined : { at, words: document.activeElement?.textContent ?? null };
}

/** The same item on the page as it is now, if it is there. */
export function itemAt(document: Document, { at, words }: ControlPlace): HTMLElement | undefined {
  const items = itemsOf(document);
  const isIt = (item: HTMLElement | undefined) => item?.textContent === words;
  return isIt(items[at]) ? items[at] : items.find(isIt);
}

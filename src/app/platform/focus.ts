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

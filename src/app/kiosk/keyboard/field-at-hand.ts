import type { Typed } from './typed.ts';

const FIELD = 'input[type="search"]';

/** The search field that an event is about, if any. */
export const searchFieldOf = (target: EventTarget | null): HTMLInputElement | null =>
  target instanceof HTMLInputElement && target.matches(FIELD) ? target : null;

/** Keeps the keyboard of the system away: it learns words. Before the field has the focus, or it is already up. */
export function takeOver(field: HTMLInputElement): void {
  field.inputMode = 'none';
  // Arabic begins at the right as soon as it is written.
  field.dir = 'auto';
}

export const readField = ({ value, selectionStart, selectionEnd }: HTMLInputElement): Typed => ({
  text: value,
  start: selectionStart ?? value.length,
  end: selectionEnd ?? value.length,
});

/** Puts text into the field and tells whoever listens, as typing does. */
export function writeField(field: HTMLInputElement, { text, start, end }: Typed, inputType: string): void {
  if (text !== field.value) {
    field.value = text;
    field.setSelectionRange(start, end);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
  }
  field.setSelectionRange(start, end);
}

/** "Zoek" as on any keyboard: the field hears Enter. */
export function pressEnter(field: HTMLInputElement): void {
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}

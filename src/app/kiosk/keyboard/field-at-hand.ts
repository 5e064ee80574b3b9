import type { Typed } from './typed.ts';

const FIELD = 'input[type="search"], [role="combobox"][contenteditable]';

/** Something to write in: the search field, or an editable line. */
export type Field = HTMLElement;

/** The field that an event is about, if any. */
export const fieldOf = (target: EventTarget | null): Field | null =>
  target instanceof HTMLElement && target.matches(FIELD) ? target : null;

/** Keeps the keyboard of the system away: it learns words. Before the field has the focus, or it is already up. */
export function takeOver(field: Field): void {
  field.inputMode = 'none';
  // Arabic begins at the right as soon as it is written.
  field.dir = 'auto';
}

/** Most characters in an editable line, which has no limit of its own to read. */
const MOST_IN_LINE = 60;

export const longestOf = (field: Field): number => (field instanceof HTMLInputElement ? field.maxLength : MOST_IN_LINE);

export function readField(field: Field): Typed {
  if (field instanceof HTMLInputElement) {
    const { value, selectionStart, selectionEnd } = field;
    return { text: value, start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
  }
  const text = field.textContent ?? '';
  // A name is short: it is written, and taken away, at its end.
  return { text, start: text.length, end: text.length };
}

/** Puts text into the field and tells whoever listens, as typing does. */
export function writeField(field: Field, { text, start, end }: Typed, inputType: string): void {
  const tell = () => field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
  if (!(field instanceof HTMLInputElement)) {
    field.textContent = text;
    getSelection()?.selectAllChildren(field);
    getSelection()?.collapseToEnd();
    tell();
    return;
  }
  if (text !== field.value) {
    field.value = text;
    field.setSelectionRange(start, end);
    tell();
  }
  field.setSelectionRange(start, end);
}

/** "Klaar" as on any keyboard: Enter sends the form of the field, or is pressed in an editable line. */
export function pressEnter(field: Field): void {
  if (field instanceof HTMLInputElement) field.form?.requestSubmit();
  else field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}

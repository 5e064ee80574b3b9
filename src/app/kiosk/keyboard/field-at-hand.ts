import { MOST_LETTERS } from '../../catalogue/place-field.tsx';
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

/** Most characters in a field; an editable line, which is for a place, has no limit of its own to read. */
export const longestOf = (field: Field): number => (field instanceof HTMLInputElement ? field.maxLength : MOST_LETTERS);

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

/** Whether a field is a form of its own, which can be sent; an editable line takes Enter and Escape itself. */
export const isInForm = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement;

/** A key of an editable line, as any keyboard presses it. */
export function pressIn(field: Field, key: 'Enter' | 'Escape'): void {
  field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

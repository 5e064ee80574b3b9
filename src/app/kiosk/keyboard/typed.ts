/** What stands in a field, and what is selected in it: `start` and `end` count as the field does, in UTF-16 units. */
export interface Typed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const replaceSelection = ({ text, start, end }: Typed, by: string): Typed => ({
  text: text.slice(0, start) + by + text.slice(end),
  start: start + by.length,
  end: start + by.length,
});

/** Writes at the caret, over what is selected. A field that is full stays as it is. */
export function write(typed: Typed, letters: string, longest: number): Typed {
  const written = replaceSelection(typed, letters);
  return written.text.length > longest ? typed : written;
}

/** Takes away what is selected or else the sign before the caret, never half of one. */
export function eraseBack(typed: Typed): Typed {
  if (typed.start !== typed.end) return replaceSelection(typed, '');
  const last = [...typed.text.slice(0, typed.start)].at(-1) ?? '';
  return replaceSelection({ ...typed, start: typed.start - last.length }, '');
}

export const EMPTY: Typed = { text: '', start: 0, end: 0 };

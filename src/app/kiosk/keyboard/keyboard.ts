import { LAYOUTS, type LayoutId, SIGN_ROWS } from './layouts.ts';
import { EMPTY, eraseBack, type Typed, write } from './typed.ts';

export type Key =
  | { readonly does: 'write'; readonly letters: string }
  | { readonly does: 'layout'; readonly layout: LayoutId }
  | { readonly does: 'erase' | 'clear' | 'shift' | 'signs' | 'languages' };

/** What the keys show now. */
export interface Keyboard {
  readonly layout: LayoutId;
  readonly side: 'letters' | 'signs' | 'languages';
  /** One capital follows; then the small letters come back. */
  readonly isShifted: boolean;
}

export const startKeyboard = (layout: LayoutId): Keyboard => ({ layout, side: 'letters', isShifted: false });

/** What the keys show after a key. */
export function turnKeyboard(keyboard: Keyboard, key: Key): Keyboard {
  const other = (side: Keyboard['side']): Keyboard => ({
    ...keyboard,
    isShifted: false,
    side: keyboard.side === side ? 'letters' : side,
  });
  switch (key.does) {
    case 'write':
      return { ...keyboard, isShifted: false };
    case 'shift':
      return { ...keyboard, isShifted: !keyboard.isShifted };
    case 'layout':
      return startKeyboard(key.layout);
    case 'signs':
    case 'languages':
      return other(key.does);
    case 'erase':
    case 'clear':
      return keyboard;
  }
}

/** What stands in the field after a key. */
export function changeText(typed: Typed, key: Key, longest: number): Typed {
  if (key.does === 'write') return write(typed, key.letters, longest);
  if (key.does === 'erase') return eraseBack(typed);
  return key.does === 'clear' ? EMPTY : typed;
}

/** False for scripts without capitals, which need no key for them. */
export const hasCapitals = (layout: LayoutId): boolean =>
  LAYOUTS[layout].rows.some((row) => row.toLocaleUpperCase(layout) !== row);

/** The rows of what can be written now, each with its letters as they will be written. */
export function lettersShown({ layout, side, isShifted }: Keyboard): readonly (readonly string[])[] {
  const { rows, more } = LAYOUTS[layout];
  const shown = side === 'signs' ? SIGN_ROWS : side === 'letters' ? [...rows, more] : [];
  const cased = shown.map((row) => (isShifted ? row.toLocaleUpperCase(layout) : row));
  return cased.filter((row) => row !== '').map((row) => row.split(' '));
}

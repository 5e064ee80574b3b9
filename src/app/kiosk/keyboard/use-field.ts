import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Field, fieldOf, takeOver } from './field-at-hand.ts';

/**
 * The field that the keyboard writes into: the one that got the focus last, until the focus goes to something
 * that is neither it nor the keyboard. The field knows nothing of this.
 */
export function useField(keyboard: RefObject<HTMLElement | null>): [Field | null, () => void] {
  const [field, setField] = useState<Field | null>(null);
  useEffect(() => {
    const beforeFocus = ({ target }: Event): void => {
      const touched = fieldOf(target);
      if (touched) takeOver(touched);
    };
    const onFocus = (event: FocusEvent): void => {
      beforeFocus(event);
      const isKey = event.target instanceof Node && keyboard.current?.contains(event.target);
      if (!isKey) setField(fieldOf(event.target));
    };
    document.addEventListener('pointerdown', beforeFocus, true);
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('pointerdown', beforeFocus, true);
      document.removeEventListener('focusin', onFocus);
    };
  }, [keyboard]);
  return [field, () => setField(null)];
}

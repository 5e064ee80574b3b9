import { useLayoutEffect, useRef } from 'preact/hooks';
import { makeEditable } from '../ui/make-editable.ts';

/** Longer than any name of a place. */
export const MOST_LETTERS = 60;

interface PlaceFieldProps {
  readonly labelId: string;
  readonly hintId: string;
  readonly listId: string;
  /** The id of the row that Enter chooses, if any. */
  readonly activeId: string | undefined;
  readonly isExpanded: boolean;
  readonly onText: (text: string) => void;
  /** A step through the rows, a choice, or none after all. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onChoose: () => void;
  readonly onLeave: () => void;
}

/**
 * Where the name of a place is typed. Not a text control: a browser tells its maker the shape of each of those, which would
 * show that someone looks for a place. It has the focus as soon as it is there.
 */
export function PlaceField({ onText, onStep, onChoose, onLeave, ...props }: PlaceFieldProps) {
  const field = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!field.current) return;
    makeEditable(field.current);
    field.current.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      ArrowDown: () => onStep(1),
      ArrowUp: () => onStep(-1),
      Enter: onChoose,
      Escape: onLeave,
    }[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      id="place-field"
      ref={field}
      class="utrecht-textbox place-field"
      role="combobox"
      tabIndex={0}
      contentEditable="plaintext-only"
      aria-labelledby={props.labelId}
      aria-describedby={props.hintId}
      aria-controls={props.listId}
      aria-expanded={props.isExpanded}
      aria-autocomplete="list"
      aria-activedescendant={props.activeId}
      enterkeyhint="done"
      autocapitalize="none"
      translate={false}
      spellcheck={false}
      onKeyDown={onKeyDown}
      onBeforeInput={(event) => {
        // Keyboards of phones send no Enter, but a new line; and nobody's village is longer than this.
        const isLine = ['insertParagraph', 'insertLineBreak'].includes(event.inputType);
        const isFull = event.data !== null && (event.currentTarget.textContent ?? '').length >= MOST_LETTERS;
        if (isLine || isFull) event.preventDefault();
        if (isLine) onChoose();
      }}
      onInput={(event) => onText((event.currentTarget.textContent ?? '').slice(0, MOST_LETTERS))}
    />
  );
}

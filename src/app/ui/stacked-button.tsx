import type { ComponentChildren } from 'preact';
import { Pictogram, type PictogramName } from './pictogram.tsx';

interface StackedButtonProps {
  readonly sign: PictogramName;
  /** What it is about, where the word alone does not tell one from another. Read out after the word. */
  readonly about?: string | undefined;
  /** What is read out instead of the word; begins with it. */
  readonly label?: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  /** One short word. */
  readonly children: ComponentChildren;
}

/** A sign over one short word, beside what it does something with. */
export function StackedButton({ sign, about, label, pressed, onClick, children }: StackedButtonProps) {
  return (
    <button
      type="button"
      class="nl-button nl-button--secondary button--stacked"
      aria-label={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Pictogram name={sign} />
      <span>
        {children}
        {about && <span class="visually-hidden">: {about}</span>}
      </span>
    </button>
  );
}

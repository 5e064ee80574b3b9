import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind?: 'primary' | 'secondary' | 'subtle';
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A button of the NL Design System. It never submits a form: the app has none. */
export function Button({ kind = 'secondary', onClick, pressed, wide, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`nl-button nl-button--${kind}${wide ? ' button--wide' : ''}`}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

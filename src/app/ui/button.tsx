import type { ComponentChildren } from 'preact';

/** Written whole: the build drops the styles of classes that no source names. */
const CLASS = {
  primary: 'nl-button--primary',
  secondary: 'nl-button--secondary',
  subtle: 'nl-button--subtle',
} as const;

interface ButtonProps {
  readonly kind?: keyof typeof CLASS;
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
      class={`nl-button ${CLASS[kind]}${wide ? ' button--wide' : ''}`}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

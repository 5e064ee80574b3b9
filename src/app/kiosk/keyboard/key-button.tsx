import type { ComponentChildren } from 'preact';

interface KeyButtonProps {
  /** Said instead of what is on the key. */
  readonly name?: string;
  readonly lang?: string;
  readonly pressed?: boolean;
  readonly size?: 'wide' | 'widest';
  readonly isPrimary?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** One key: a button like any other. */
export function KeyButton({ name, lang, pressed, size, isPrimary = false, onPress, children }: KeyButtonProps) {
  return (
    <button
      type="button"
      class={`key${size ? ` key--${size}` : ''}${isPrimary ? ' key--primary' : ''}`}
      lang={lang}
      aria-label={name}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

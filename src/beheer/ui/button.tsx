import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps {
  readonly onClick: () => void;
  readonly look?: 'main' | 'soft' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Said instead of the words, where there are none. */
  readonly label?: string;
  readonly isOff?: boolean;
  readonly isLarge?: boolean;
  /** For a button that is on or off. */
  readonly isPressed?: boolean;
  readonly children?: ComponentChildren;
}

/** A button of the tool: one look, and one main one on each screen. */
export function Button({
  onClick,
  look,
  icon,
  label,
  isOff = false,
  isLarge = false,
  isPressed,
  children,
}: ButtonProps) {
  const classes = [
    'o-button',
    look && `o-button--${look}`,
    isLarge && 'o-button--large',
    !children && 'o-button--sign',
  ];
  return (
    <button
      type="button"
      class={classes.filter(Boolean).join(' ')}
      onClick={isOff ? undefined : onClick}
      aria-disabled={isOff || undefined}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

import type { ComponentChildren } from 'preact';

interface CheckBoxProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** What ticking it means. */
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** Something to say yes to: a native box in a large target. */
export function Checkbox({ isChecked, onChange, hint, children }: CheckBoxProps) {
  return (
    <label class="option">
      <input
        class="option__control"
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="option__label">
        {children}
        {hint && <small class="option__hint">{hint}</small>}
      </span>
    </label>
  );
}

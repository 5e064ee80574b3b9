import type { ComponentChildren } from 'preact';

interface CheckboxProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isDisabled?: boolean;
  /** The language of its words, where that is another than the page's. */
  readonly lang?: string;
  /** Id of what explains it, where that stands elsewhere. */
  readonly describedBy?: string;
  /** What ticking it means. */
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** Something to say yes to: a native box in a large target. */
export function Checkbox({ isChecked, onChange, isDisabled, lang, describedBy, hint, children }: CheckboxProps) {
  return (
    <label class="option" lang={lang}>
      <input
        class="option__control"
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="option__label">
        {children}
        {hint && <small class="option__hint">{hint}</small>}
      </span>
    </label>
  );
}

import type { ComponentChildren } from 'preact';

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What choosing, or not choosing, means. */
  readonly hint?: string | undefined;
  /** The options. */
  readonly children: ComponentChildren;
}

/** A native list to choose one from, under its label. */
export function SelectField({ id, label, value, onChange, hint, children }: SelectFieldProps) {
  return (
    <div class="field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={id}
        class="select"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
    </div>
  );
}

import { Explained, HardWords } from '../words/explained.tsx';

interface ChoiceButtonsProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T | null;
  /** One name for the group; unique on the page. */
  readonly name: string;
  readonly onChoose: (value: T) => void;
}

/** A few things of which one is chosen, side by side where there is room: native radio buttons in large targets. */
export function RadioGroup<T extends string>({ label, options, chosen, name, onChoose }: ChoiceButtonsProps<T>) {
  return (
    <fieldset class="choice-buttons">
      <legend class="utrecht-form-label">
        <Explained>{label}</Explained>
      </legend>
      <div class="choice-buttons__options">
        {options.map((option) => (
          <label class="option" key={option.value}>
            <input
              class="option__control"
              type="radio"
              name={name}
              value={option.value}
              checked={chosen === option.value}
              onChange={() => onChoose(option.value)}
            />
            <span class="option__label">{option.label}</span>
          </label>
        ))}
      </div>
      <HardWords texts={options.map((option) => option.label)} />
    </fieldset>
  );
}

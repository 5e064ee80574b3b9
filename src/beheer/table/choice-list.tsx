import { type CellChoice, toggled, valuesIn } from './choices.ts';

interface ChoiceListProps {
  readonly choices: readonly CellChoice[];
  /** Whether a cell may hold more than one of them. */
  readonly isList: boolean;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The values that a cell may hold, with what they mean. What else stands in the cell stays. */
export function ChoiceList({ choices, isList, text, onChange }: ChoiceListProps) {
  const chosen = valuesIn(text);
  return (
    <ul class="o-choices">
      {choices.map(({ value, name }) => (
        <li key={value}>
          <label>
            <input
              type={isList ? 'checkbox' : 'radio'}
              name={isList ? undefined : 'keuze'}
              checked={chosen.includes(value)}
              onChange={() => onChange(isList ? toggled(text, value) : value)}
            />
            <span>{name}</span>
            {name.toLowerCase() !== value && <code>{value}</code>}
          </label>
        </li>
      ))}
    </ul>
  );
}

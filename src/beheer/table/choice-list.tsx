import { type CellChoice, toggled, valuesIn } from './choices.ts';

interface ChoiceListProps {
  /** Tells the choices of one field apart from those of another. */
  readonly name?: string;
  readonly choices: readonly CellChoice[];
  /** Whether a cell may hold more than one of them. */
  readonly isList: boolean;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The values that a cell may hold, with what they mean. What else stands in the cell stays. */
export function ChoiceList({ name: group = 'keuze', choices, isList, text, onChange }: ChoiceListProps) {
  const chosen = valuesIn(text);
  return (
    <ul class="o-choices">
      {choices.map(({ value, name }) => (
        <li key={value}>
          <label>
            <input
              type={isList ? 'checkbox' : 'radio'}
              name={isList ? undefined : group}
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

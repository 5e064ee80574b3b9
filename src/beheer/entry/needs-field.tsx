import { t } from '../../i18n/index.ts';
import { NEEDS, type Need } from '../../shared/need.ts';
import { valuesIn } from '../table/choices.ts';
import { Button } from '../ui/button.tsx';

interface NeedsFieldProps {
  /** As the cell has it: `debts:3 | post-and-forms:2`. */
  readonly text: string;
  readonly onChange: (text: string) => void;
}

const GRADES = [
  ['3', 'dé plek hiervoor'],
  ['2', 'helpt hier ook mee'],
  ['1', 'weet de weg'],
] as const;

const isNeed = (name: string | undefined): name is Need => (NEEDS as readonly (string | undefined)[]).includes(name);
const nameOf = (need: Need): string => t(`needs.need.${need}`);

interface GradedProps {
  readonly part: string;
  readonly onChange: (part: string | undefined) => void;
}

function Graded({ part, onChange }: GradedProps) {
  const [need, grade] = part.split(':').map((one) => one.trim());
  if (!isNeed(need)) return null;
  return (
    <li class="o-row">
      <span class="o-grow">{nameOf(need)}</span>
      <select
        aria-label={`Hoe goed: ${nameOf(need)}`}
        value={grade}
        onChange={({ currentTarget }) => onChange(`${need}:${currentTarget.value}`)}
      >
        {GRADES.map(([value, name]) => (
          <option key={value} value={value}>
            {value}: {name}
          </option>
        ))}
      </select>
      <Button icon="close" look="quiet" label={`Haal weg: ${nameOf(need)}`} onClick={() => onChange(undefined)} />
    </li>
  );
}

/** What an entry is for, in plain words, with how well. What else stands in the cell stays. */
export function NeedsField({ text, onChange }: NeedsFieldProps) {
  const parts = valuesIn(text);
  const write = (changed: readonly (string | undefined)[]) =>
    onChange(changed.filter((part) => part !== undefined).join(' | '));
  const free = NEEDS.filter((need) => !parts.some((part) => part.startsWith(`${need}:`)));
  return (
    <div class="o-needs">
      <ul>
        {parts.map((part, at) => (
          <Graded key={part} part={part} onChange={(next) => write(parts.map((one, i) => (i === at ? next : one)))} />
        ))}
      </ul>
      <select
        aria-label="Voeg een behoefte toe"
        value=""
        onChange={({ currentTarget }) => currentTarget.value && write([...parts, `${currentTarget.value}:2`])}
      >
        <option value="">Voeg een behoefte toe…</option>
        {free.map((need) => (
          <option key={need} value={need}>
            {nameOf(need)}
          </option>
        ))}
      </select>
    </div>
  );
}

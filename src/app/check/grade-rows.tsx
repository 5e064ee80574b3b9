import { type Answer, gradeOf } from '../../questionnaires/index.ts';
import type { Option } from './option.ts';

interface GradeRowsProps {
  /** One for each item and grade. */
  readonly options: readonly Option[];
  readonly answer: Answer | undefined;
  readonly describedBy: string | undefined;
  readonly onToggle: (value: string) => void;
}

/** Options of the same item together, in their order. */
function byItem(options: readonly Option[]): readonly (readonly Option[])[] {
  const items = [...new Set(options.map(({ value }) => gradeOf(String(value))[0]))];
  return items.map((item) => options.filter(({ value }) => gradeOf(String(value))[0] === item));
}

/** A row for each item: its name, and the grades beside each other as radio buttons. */
export function GradeRows({ options, answer, describedBy, onToggle }: GradeRowsProps) {
  const chosen = Array.isArray(answer) ? answer : [];
  return (
    <div class="grades">
      {byItem(options).map((grades) => {
        const name = gradeOf(String(grades[0]?.value))[0];
        return (
          <fieldset class="grades__row" key={name}>
            <legend class="grades__item">{grades[0]?.item}</legend>
            <div class="grades__options">
              {grades.map(({ value, label }) => (
                <label class="option grades__option" key={value}>
                  <input
                    class="option__control"
                    type="radio"
                    name={name}
                    value={value}
                    checked={chosen.includes(String(value))}
                    aria-describedby={describedBy}
                    onChange={() => onToggle(String(value))}
                  />
                  <span class="option__label">{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}

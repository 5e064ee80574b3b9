import { COLUMNS, columnLetter } from '../../resources/rules/index.ts';
import { COLUMN_HELP } from '../build-data.ts';
import { setCells } from '../work/edits.ts';
import type { Work } from '../work/work.ts';
import type { ColumnRead } from './columns-read.ts';

interface ColumnChoiceProps {
  readonly work: Work;
  readonly read: ColumnRead;
}

/** Says which of our columns one of the file is: its name in the sheet changes, and nothing else. */
export function ColumnChoice({ work, read }: ColumnChoiceProps) {
  const { columns, headerRow } = work.layout.value;
  const free = COLUMNS.filter((column) => !columns.includes(column));
  const title = read.name || `kolom ${columnLetter(read.index)}`;
  const choose = ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) => {
    const { value } = currentTarget;
    if (value === '') return;
    const edits = [{ row: headerRow, index: read.index, value }];
    work.change(setCells(work.sheet.value.records, edits), `kolom “${title}” is ${value}`);
  };
  return (
    <select aria-label={`Wat is ${title}?`} value="" onChange={choose}>
      <option value="">Laat weg</option>
      {free.map((column) => (
        <option key={column} value={column} title={COLUMN_HELP.get(column)}>
          Is {column}
        </option>
      ))}
    </select>
  );
}

import { useSignal } from '@preact/signals';
import { REQUIRED_COLUMNS } from '../../resources/rules/index.ts';
import { COLUMN_HELP } from '../build-data.ts';
import { ChoiceList } from '../table/choice-list.tsx';
import { choicesOf, isListColumn } from '../table/choices.ts';
import { Button } from '../ui/button.tsx';
import { put } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { FieldReports } from './field-reports.tsx';
import { NeedsField } from './needs-field.tsx';
import { READ_COLUMNS } from './reading.ts';
import { ReadingLine } from './reading-line.tsx';
import { textOf, writeColumn } from './row-acts.ts';
import { LONG_COLUMNS } from './sections.ts';

interface EntryFieldProps {
  readonly column: string;
  readonly work: Work;
  readonly row: number;
}

interface Typing {
  readonly currentTarget: { readonly value: string };
}

/** So few choices stand there at once. */
const FEW = 5;
const isRequired = (column: string): boolean => (REQUIRED_COLUMNS as readonly string[]).includes(column);

function Choices({ column, work, row }: EntryFieldProps) {
  const isOpen = useSignal(false);
  const choices = choicesOf(column, work.region.value);
  const text = textOf(work, row, column);
  if (column === 'behoeften')
    return <NeedsField text={text} onChange={(value) => writeColumn(work, row, column, value)} />;
  if (!choices) return null;
  const isShort = choices.length <= FEW;
  return (
    <>
      {!isShort && (
        <Button look="quiet" isPressed={isOpen.value} onClick={put(isOpen, !isOpen.value)}>
          {isOpen.value ? 'Sluit de keuzes' : 'Kies uit de lijst'}
          <span class="visually-hidden"> voor {column}</span>
        </Button>
      )}
      {(isShort || isOpen.value) && (
        <ChoiceList
          name={`${column}-${row}`}
          choices={choices}
          isList={isListColumn(column)}
          text={text}
          onChange={(value) => writeColumn(work, row, column, value)}
        />
      )}
    </>
  );
}

/** One column of a row: what to fill in, the text as the file has it, what can be chosen, and what is wrong with it. */
export function EntryField({ column, work, row }: EntryFieldProps) {
  const text = textOf(work, row, column);
  // What is being typed: the list is checked meanwhile, and drawing it anew must not take letters away.
  const typed = useSignal<string | undefined>(undefined);
  const reports = (work.checked.value.byRow.get(row) ?? []).filter((report) => report.column === column);
  const isWrong = reports.some(({ level }) => level === 'fout');
  const field = {
    id: `veld-${column}`,
    'data-column': column,
    value: typed.value ?? text,
    'aria-describedby': `hulp-${column} melding-${column}`,
    'aria-invalid': isWrong,
    onInput: ({ currentTarget }: Typing) => {
      typed.value = currentTarget.value;
    },
    onChange: ({ currentTarget }: Typing) => {
      typed.value = undefined;
      writeColumn(work, row, column, currentTarget.value);
    },
  };
  return (
    <div class={`o-entry__field ${isWrong ? 'o-entry__field--fout' : ''}`}>
      <label for={field.id}>
        {column} {isRequired(column) && <span class="o-small">verplicht</span>}
      </label>
      <p class="o-small" id={`hulp-${column}`}>
        {COLUMN_HELP.get(column)}
      </p>
      {LONG_COLUMNS.includes(column) ? <textarea rows={text.length > 90 ? 4 : 2} {...field} /> : <input {...field} />}
      {READ_COLUMNS.includes(column) && <ReadingLine text={typed.value ?? text} />}
      <Choices column={column} work={work} row={row} />
      <FieldReports id={`melding-${column}`} reports={reports} work={work} />
    </div>
  );
}

import type { CellReader } from './cell-readers.ts';
import type { CellReport } from './cell-report.ts';
import { cleanText, mixedScriptWords } from './clean-text.ts';
import type { Column } from './columns.ts';
import type { TableRow } from './csv-table.ts';

/** A row while it is read: what is wrong with its cells gathers in `problems` and `notes`. */
export interface OpenRow {
  readonly problems: CellReport[];
  readonly notes: CellReport[];
  /** What the cell says; undefined when it is empty or unreadable. */
  readonly optional: <T>(column: Column, read: CellReader<T>) => T | undefined;
  /** The same, but an empty cell is a problem. */
  readonly required: <T>(column: Column, read: CellReader<T>) => T | undefined;
  readonly problem: (column: Column, message: string) => void;
  readonly note: (column: Column, message: string) => void;
}

/** Exports put an apostrophe before a text that a spreadsheet would take for a formula. */
const withoutFormulaGuard = (text: string) => text.replace(/^'(?=[=+\-@])/, '');

/** What a spreadsheet would calculate when the next editor opens the sheet. A phone number and a dash before words are none. */
const isFormula = (text: string): boolean => /^([=@＝＠]|[+\-＋－][^|(!]{0,80}[|(!])/.test(text);

export function openRow({ row, cells }: TableRow): OpenRow {
  const problems: CellReport[] = [];
  const notes: CellReport[] = [];
  const report = (list: CellReport[]) => (column: Column, message: string) =>
    void list.push({ row, column, value: (cells.get(column) ?? '').slice(0, 80), message });
  const [problem, note] = [report(problems), report(notes)];

  function textOf(column: Column): string {
    const { text, hadInvisible } = cleanText(cells.get(column) ?? '');
    if (hadInvisible) note(column, 'Er stonden onzichtbare tekens in. Die zijn weggelaten.');
    const mixed = mixedScriptWords(text);
    if (mixed.length > 0) {
      problem(column, `In “${mixed.join('”, “')}” staat een letter uit een ander schrift. Typ het woord opnieuw.`);
    }
    if (isFormula(text) && column !== 'telefoon') {
      problem(column, 'Een rekenblad leest deze cel als een formule. Haal het eerste teken weg.');
    }
    return withoutFormulaGuard(text);
  }

  function optional<T>(column: Column, read: CellReader<T>): T | undefined {
    const text = textOf(column);
    if (text === '') return undefined;
    const reading = read(text);
    if ('problem' in reading) {
      problem(column, reading.problem);
      return undefined;
    }
    if (reading.note) note(column, reading.note);
    return reading.value;
  }

  function required<T>(column: Column, read: CellReader<T>): T | undefined {
    if (cleanText(cells.get(column) ?? '').text === '') problem(column, 'Deze cel is leeg. Vul hem in.');
    return optional(column, read);
  }

  return { problems, notes, optional, required, problem, note };
}

import { type CellReport, type Remark, remark } from '../rules/remark.ts';
import * as say from '../rules/say/in-cell.ts';
import type { CellReader, Said } from './cell-readers.ts';
import type { Column } from './columns.ts';
import type { TableRow } from './csv-table.ts';
import { cleanText, mixedScriptWords } from './text/clean-text.ts';
import { isErrorValue } from './text/encoding-faults.ts';

/** A row while it is read: what is wrong with its cells gathers in `problems` and `notes`. */
export interface OpenRow {
  readonly problems: CellReport[];
  readonly notes: CellReport[];
  /** What the cell says; undefined when it is empty or unreadable. */
  readonly optional: <T>(column: Column, read: CellReader<T>) => T | undefined;
  /** The same, but an empty cell is a problem. */
  readonly required: <T>(column: Column, read: CellReader<T>) => T | undefined;
  readonly problem: (column: Column, said: Said) => void;
  readonly note: (column: Column, said: Said) => void;
  /** Files a remark of the rule book by its own level. */
  readonly say: (column: Column, said: Remark) => void;
}

/** Exports put an apostrophe before a text that a spreadsheet would take for a formula. */
const withoutFormulaGuard = (text: string) => text.replace(/^'(?=[=+\-@])/, '');

/** What a spreadsheet would calculate when the next editor opens the sheet. A phone number and a dash before words are none. */
const isFormula = (text: string): boolean => /^([=@＝＠]|[+\-＋－][^|(!]{0,80}[|(!])/.test(text);

/** What makes a cell unreadable, whatever should stand in it. */
function cellFault(column: Column, text: string): Remark | undefined {
  if (isErrorValue(text)) return say.errorValue(text);
  const mixed = mixedScriptWords(text);
  if (mixed.length > 0) return say.mixedScript(mixed);
  return isFormula(text) && column !== 'telefoon' ? say.formula() : undefined;
}

/** No cell that can be read has more; what is longer is not looked into. */
const MOST_LETTERS = 100_000;

/** What a cell says once it is clean, or why it cannot be read; undefined when it is empty. */
function readCell<T>(column: Column, text: string, read: CellReader<T>): ReturnType<CellReader<T>> | undefined {
  if (text === '') return undefined;
  const fault = cellFault(column, text);
  return fault ? { problem: fault } : read(withoutFormulaGuard(text));
}

export function openRow({ row, cells }: TableRow): OpenRow {
  const problems: CellReport[] = [];
  const notes: CellReport[] = [];
  const raw = (column: Column) => cells.get(column) ?? '';
  const report = (column: Column, said: Remark) => {
    const list = said.level === 'fout' ? problems : notes;
    // One cause a cell: what comes after the first problem is mostly its result.
    if (said.level === 'fout' && problems.some((other) => other.column === column)) return;
    list.push({ row, column, value: raw(column).slice(0, 80), ...said });
  };
  const problem = (column: Column, said: Said) =>
    report(column, typeof said === 'string' ? remark('cell', said) : said);
  const note = (column: Column, said: Said) => report(column, typeof said === 'string' ? remark('note', said) : said);

  function optional<T>(column: Column, read: CellReader<T>): T | undefined {
    if (raw(column).length > MOST_LETTERS) return void problem(column, say.tooLong());
    const { text, hadInvisible } = cleanText(raw(column));
    if (hadInvisible) note(column, say.invisible());
    const reading = readCell(column, text, read);
    if (!reading) return undefined;
    if ('problem' in reading) return void problem(column, reading.problem);
    if (reading.note) note(column, reading.note);
    return reading.value;
  }

  function required<T>(column: Column, read: CellReader<T>): T | undefined {
    if (raw(column).length <= MOST_LETTERS && cleanText(raw(column)).text === '') problem(column, say.emptyCell());
    return optional(column, read);
  }

  return { problems, notes, optional, required, problem, note, say: report };
}

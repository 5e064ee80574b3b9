import type { CellReport } from '../rules/remark.ts';
import * as say from '../rules/say/in-file.ts';
import { columnOf } from './column-names.ts';
import { REQUIRED_COLUMNS } from './columns.ts';

interface Record {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A line that begins with an id and has no space behind its separators, as there is in a text. */
function beginsAsRow(parts: readonly string[]): boolean {
  return /^"?[a-z0-9][a-z0-9-]*"?$/i.test(parts[0] ?? '') && !parts.some((part) => part.startsWith(' '));
}

/**
 * A later line of a cell that is a row of the sheet. The first line then holds the rest of its own row; only where a quote
 * opens in one of the last cells is there no such rest, and the later line must have many cells by itself.
 */
function swallowedLine(cell: string, index: number, columns: number, separator: string): string | undefined {
  if (!cell.includes('\n')) return undefined;
  const [first = '', ...later] = cell.split(/\r?\n/);
  const rest = columns - index - 1;
  const hasRest = rest > 1 && first.split(separator).length > rest;
  return later.find((line) => {
    const parts = line.split(separator);
    return beginsAsRow(parts) && parts.length > (hasRest ? 1 : Math.max(3, columns / 2));
  });
}

function swallowed({ row, cells }: Record, columns: readonly string[], separator: string): CellReport | undefined {
  for (const [index, cell] of cells.entries()) {
    const line = swallowedLine(cell, index, columns.length, separator);
    if (line !== undefined)
      return say.ofFile(say.rowSwallowed(line.slice(0, 60)), row, columns[index] ?? '', cell.split('\n')[0]);
  }
  return undefined;
}

function tooManyCells({ row, cells }: Record, columns: readonly string[]): CellReport | undefined {
  const rest = cells.slice(columns.length);
  const count = rest.filter((cell) => cell.trim() !== '').length;
  const from = rest.find((cell) => cell.trim() !== '') ?? '';
  return count === 0
    ? undefined
    : say.ofFile(say.tooManyCells(count, from.trim().slice(0, 40)), row, '', rest.join(' ').trim());
}

/** The names of the columns once more, where two lists were pasted below each other. */
function headerAgain({ row, cells }: Record, columns: readonly string[]): CellReport | undefined {
  const at = columns.indexOf('naam');
  if (columnOf(cells[at] ?? '')?.column !== 'naam') return undefined;
  const same = columns.filter((column, i) => column !== '' && columnOf(cells[i] ?? '')?.column === column);
  const isHeader = same.length >= REQUIRED_COLUMNS.length - 1;
  return isHeader ? say.ofFile(say.headerAgain(), row, columns[0] ?? '', (cells[0] ?? '').trim()) : undefined;
}

/** The rest of a row that a line break cut in two: next to nothing is filled in, and what makes a row is missing. */
function looseLine({ row, cells }: Record, columns: readonly string[]): CellReport | undefined {
  const filled = columns.filter((_, i) => (cells[i] ?? '').trim() !== '');
  const missing = REQUIRED_COLUMNS.filter((column) => columns.includes(column) && !filled.includes(column));
  if (filled.length === 0 || filled.length > 2 || missing.length < REQUIRED_COLUMNS.length - 1) return undefined;
  const text = cells.find((cell) => cell.trim() !== '') ?? '';
  return say.ofFile(say.looseLine(row - 1), row, filled[0] ?? '', text.trim());
}

/**
 * What is wrong with the shape of rows, at most once a row: such a row cannot be read cell by cell.
 * @param quoteRows rows of which something is said already: a quote is wrong there
 */
export function rowShape(
  records: readonly Record[],
  columns: readonly string[],
  separator: string,
  quoteRows: ReadonlySet<number>,
): CellReport[] {
  return records.flatMap(
    (record) =>
      swallowed(record, columns, separator) ??
      headerAgain(record, columns) ??
      tooManyCells(record, columns) ??
      (quoteRows.has(record.row) ? undefined : looseLine(record, columns)) ??
      [],
  );
}

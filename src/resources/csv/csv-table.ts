import { memoizeWeak } from '../../shared/memoize.ts';
import type { CellReport } from '../rules/remark.ts';
import * as say from '../rules/say/in-file.ts';
import { columnLetter, columnOf, isPeopleColumn, nearestColumn, plainColumn, SHOWN_INSTEAD } from './column-names.ts';
import { COLUMNS, EDITORS_COLUMNS, REQUIRED_COLUMNS, UNUSED_COLUMNS } from './columns.ts';
import { HEADER_WITHIN, MOST_ROWS, readCsvRecords, type Sheet } from './csv-records.ts';
import { rowShape } from './row-shape.ts';

export interface TableRow {
  /** As the spreadsheet numbers it: below a header at the top comes row 2. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Table {
  /** Names of the columns, by our names where we know them. */
  readonly columns: readonly string[];
  /** Where the names of the columns stand. */
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
  /** Rows that cannot be read as they stand; what is wrong with them is among the remarks. */
  readonly brokenRows: ReadonlySet<number>;
  readonly remarks: readonly CellReport[];
}

/** More than any catalogue has. */
const MOST_COLUMNS = 500;
/** A row with so many of our columns is a row of column names. */
const ENOUGH_COLUMNS = 3;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The row with the names of the columns: of the first rows, the one that has the most names we know. */
function headerIndex(records: Sheet['records']): number | undefined {
  const known = records
    .slice(0, HEADER_WITHIN)
    .map(
      (cells) =>
        new Set(cells.slice(0, MOST_COLUMNS).map((cell) => columnOf(cell)?.column)).size -
        1 +
        (cells.some((cell) => !columnOf(cell)) ? 0 : 1),
    );
  const most = Math.max(0, ...known);
  return most >= ENOUGH_COLUMNS ? known.indexOf(most) : undefined;
}

/** Our name for each column, for each row of names that was seen: a list is read again and again while it is mended. */
const namesOf = memoizeWeak((header: readonly string[]) => columnNames(header));

/** The cells of a row by the names of their columns. A row that did not change stays the same one. */
const cellsBy = memoizeWeak((columns: readonly string[]) =>
  memoizeWeak(
    (record: readonly string[]): ReadonlyMap<string, string> =>
      new Map(columns.map((column, i) => [column, record[i] ?? ''])),
  ),
);

/** Our name for each column; other names for one that is there already stay as they are. */
function columnNames(header: readonly string[]): readonly string[] {
  const own = new Set(
    header.flatMap((name) => {
      const found = columnOf(name);
      return found && !found.isOther ? [found.column] : [];
    }),
  );
  return header.map((name) => {
    const found = columnOf(name);
    if (!found) return plainColumn(name);
    if (!found.isOther || !own.has(found.column)) {
      own.add(found.column);
      return found.column;
    }
    return plainColumn(name);
  });
}

function columnRemarks(
  header: readonly string[],
  columns: readonly string[],
  headerRow: number,
  filled: (index: number) => number,
): CellReport[] {
  return header.flatMap((name, index) => {
    const column = columns[index] ?? '';
    const report = (said: ReturnType<typeof say.noRows>) =>
      say.ofFile(said, headerRow, name.trim() || columnLetter(index), name.trim());
    const first = columns.indexOf(column);
    if (column !== '' && first !== index) return [report(say.columnTwice([columnLetter(first), columnLetter(index)]))];
    if ((COLUMNS as readonly string[]).includes(column))
      return columnOf(name)?.isOther ? [report(say.renamedColumn(column))] : [];
    const cells = filled(index);
    if (cells === 0 || EDITORS_COLUMNS.includes(column)) return [];
    if (column === '') return [report(say.namelessColumn(columnLetter(index), cells))];
    if (UNUSED_COLUMNS.includes(column)) return [report(say.unusedColumn(SHOWN_INSTEAD[column]))];
    return [report(isPeopleColumn(name) ? say.peopleColumn(cells) : say.unknownColumn(nearestColumn(name), cells))];
  });
}

function missingColumns(header: readonly string[], columns: readonly string[], headerRow: number): CellReport[] {
  const loose = header.filter((name) => !columnOf(name));
  const near = (column: string) =>
    loose.find((name) => nearestColumn(name) === column) ?? loose.find((name) => name.toLowerCase().includes(column));
  return REQUIRED_COLUMNS.filter((column) => !columns.includes(column)).map((column) =>
    say.ofFile(say.missingColumn(column, near(column), headerRow), headerRow),
  );
}

const firstText = (cells: readonly string[] | undefined): string =>
  cells
    ?.find((cell) => cell.trim() !== '')
    ?.trim()
    .slice(0, 60) ?? '';

const NO_TABLE: Omit<Table, 'remarks'> = { columns: [], headerRow: 1, rows: [], brokenRows: new Set() };

function withoutHeader({ records, remarks }: Sheet): Table {
  const problem = records[0] && records[0].length > MOST_COLUMNS ? say.tooWide() : say.noHeader(firstText(records[0]));
  const quotes = remarks.filter(({ rule }) => rule === 'open-quote');
  return { ...NO_TABLE, remarks: [...quotes, say.ofFile(problem)] };
}

/** The table in a sheet: its columns by our names, and its rows below them. Empty rows are skipped but counted. */
export function readTable(sheet: Sheet): Table {
  const { records, separator } = sheet;
  const at = headerIndex(records);
  const header = at === undefined ? [] : (records[at] ?? []);
  if (at === undefined || header.length > MOST_COLUMNS) return withoutHeader(sheet);
  const columns = namesOf(header);
  const cellsOf = cellsBy(columns);
  const body = records.slice(at + 1).map((cells, i) => ({ row: at + 2 + i, cells }));
  if (body.length > MOST_ROWS) return { ...NO_TABLE, remarks: [say.ofFile(say.tooManyRows(MOST_ROWS), MOST_ROWS + 2)] };
  const shapes = rowShape(body, columns, separator, new Set(sheet.remarks.map(({ row }) => row)));
  const brokenRows = new Set(shapes.map(({ row }) => row));
  const filled = (index: number) => body.filter(({ cells }) => (cells[index] ?? '').trim() !== '').length;
  const remarks = [
    ...sheet.remarks.filter(({ rule, row }) => rule !== 'open-quote' || !brokenRows.has(row)),
    ...(at > 0 ? [say.ofFile(say.titleRow(firstText(records[0]), at + 1))] : []),
    ...missingColumns(header, columns, at + 1),
    ...columnRemarks(header, columns, at + 1, filled),
    ...shapes,
  ];
  const rows = body
    .filter(({ cells }) => !isBlank(cells.slice(0, columns.length)))
    .map(({ row, cells }) => ({ row, cells: cellsOf(cells) }));
  return { columns, headerRow: at + 1, rows, brokenRows, remarks };
}

/** Whether a row near the top has the names of our columns. */
export const hasHeader = (records: Sheet['records']): boolean => headerIndex(records) !== undefined;

/** The table in a CSV text. */
export const readCsvTable = (text: string): Table => readTable(readCsvRecords(text));

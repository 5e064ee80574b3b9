import type { IsoDate } from '../../shared/iso-date.ts';
import type { Entry, Region } from '../catalogue/schema.ts';
import type { CellReport } from '../rules/remark.ts';
import { noRows, ofFile, tooLarge, tooManyRows } from '../rules/say/in-file.ts';
import { readCsvRecords, type Sheet } from './csv-records.ts';
import { readTable, type Table, type TableRow } from './csv-table.ts';
import { entryFromRow, type ListContext } from './entry-from-row.ts';
import { shownNumbers } from './shown-numbers.ts';
import { idProposer, likelyDoubles, repeatedIds } from './table-rules.ts';

/** An operator's catalogue file as read. Use `entries` only when there are no problems: rows with one are left out. */
export interface CatalogueFile {
  readonly entries: readonly Entry[];
  /** What keeps the list from being published. */
  readonly problems: readonly CellReport[];
  /** What asks for a look, and tips. */
  readonly notes: readonly CellReport[];
  /** The row of each id, as the spreadsheet numbers it. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** What must be known besides the list itself. */
export interface ListOptions {
  /** The day on which the list is looked at; without it the month of which the region says it was collected. */
  readonly today?: IsoDate;
  /** Digits of numbers that other lists show: a text may name them. */
  readonly elsewhere?: ReadonlySet<string>;
}

/** Characters; some ten thousand rows. */
const MAXIMUM_LENGTH = 8_000_000;

/** As many as the app takes. */
const MOST_ENTRIES = 10_000;

const sorted = (reports: readonly CellReport[]): Pick<CatalogueFile, 'problems' | 'notes'> => ({
  problems: reports.filter(({ level }) => level === 'fout'),
  notes: reports.filter(({ level }) => level !== 'fout'),
});

/** What makes a whole file unreadable: one cause, so that nothing else is said. */
function fileProblems({ remarks, rows }: Table): readonly CellReport[] {
  const ofColumns = remarks.filter(({ rule }) => ['no-header', 'missing-column', 'too-large'].includes(rule));
  const ofRows =
    rows.length > MOST_ENTRIES ? [ofFile(tooManyRows(MOST_ENTRIES))] : rows.length === 0 ? [ofFile(noRows())] : [];
  return ofColumns.length > 0 ? ofColumns : ofRows;
}

/** A list that is ready to be read row by row, for who wants to do something else in between. */
export interface OpenList {
  /** What makes the whole file unreadable; there are no rows then. */
  readonly stops: readonly CellReport[];
  readonly rows: readonly TableRow[];
  /** Digits of numbers that this list shows, as one text: what is said of a row may depend on them. */
  readonly shown: string;
  readonly read: (row: TableRow) => ReadRow;
  /** What is said about the file, its columns and its rows together, and of the rows that were read. */
  readonly close: (read: readonly ReadRow[]) => CatalogueFile;
}

/** What one row came to. */
export interface ReadRow {
  readonly entry?: Entry;
  readonly reports: readonly CellReport[];
}

function readRow(row: TableRow, list: ListContext): ReadRow {
  const { entry, row: open } = entryFromRow(row, list);
  const reports = [...open.problems, ...open.notes];
  return entry ? { entry, reports } : { reports };
}

/** Opens the catalogue of one region, columns as in `COLUMNS`. Never throws. */
export function openList(sheet: Sheet, region: Region, options: ListOptions = {}): OpenList {
  const table = readTable(sheet);
  const stops = fileProblems(table);
  if (stops.length > 0) {
    const others = table.remarks.filter((other) => !stops.includes(other));
    const close = () => ({ entries: [], rowOf: new Map(), ...sorted([...stops, ...others]) });
    return { stops, rows: [], shown: '', read: () => ({ reports: [] }), close };
  }
  const numbers = shownNumbers(table, region, options.elsewhere);
  const today = options.today ?? `${region.collected}-28`;
  const list = { region, today, proposeId: idProposer(table), shownNumbers: numbers };
  return {
    stops,
    rows: table.rows.filter(({ row }) => !table.brokenRows.has(row)),
    shown: [...numbers].sort().join(),
    read: (row) => readRow(row, list),
    close: (read) => {
      const ofRows = read.flatMap(({ reports }) => reports).sort((a, b) => a.row - b.row);
      return {
        entries: read.flatMap(({ entry }) => entry ?? []),
        rowOf: new Map(table.rows.map(({ row, cells }) => [(cells.get('id') ?? '').trim(), row])),
        ...sorted([...table.remarks, ...repeatedIds(table), ...likelyDoubles(table), ...ofRows]),
      };
    },
  };
}

/**
 * Reads the catalogue of one region out of a sheet, columns as in `COLUMNS`. Never throws; every problem and note names
 * the cell and says in Dutch what to do.
 */
export function parseCatalogueSheet(sheet: Sheet, region: Region, options: ListOptions = {}): CatalogueFile {
  const list = openList(sheet, region, options);
  return list.close(list.rows.map(list.read));
}

/** Reads the catalogue of one region: the CSV that a spreadsheet saves. As `parseCatalogueSheet`. */
export function parseCatalogueCsv(text: string, region: Region, options: ListOptions = {}): CatalogueFile {
  if (text.length > MAXIMUM_LENGTH) return { entries: [], rowOf: new Map(), ...sorted([ofFile(tooLarge())]) };
  return parseCatalogueSheet(readCsvRecords(text), region, options);
}

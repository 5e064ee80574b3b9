import type { Entry, Region } from '../catalogue/schema.ts';
import type { CellReport } from './cell-report.ts';
import { COLUMNS, EDITORS_COLUMNS, REQUIRED_COLUMNS, UNUSED_COLUMNS } from './columns.ts';
import { readCsvTable, type Table } from './csv-table.ts';
import { entryFromRow } from './entry-from-row.ts';

/** An operator's catalogue file as read. Use `entries` only when there are no problems: rows with one are left out. */
export interface CatalogueFile {
  readonly entries: readonly Entry[];
  readonly problems: readonly CellReport[];
  readonly notes: readonly CellReport[];
}

/** Characters; some ten thousand rows. */
const MAXIMUM_LENGTH = 8_000_000;

/** As many as the app takes. */
const MOST_ENTRIES = 10_000;

const wholeFile = (message: string): CellReport => ({ row: 1, column: '', value: '', message });

function fileProblems(text: string, { columns, rows }: Table): readonly CellReport[] {
  const missing = REQUIRED_COLUMNS.filter((column) => !columns.includes(column));
  return [
    ...(text.includes('\uFFFD')
      ? [wholeFile('Er staan onleesbare tekens in. Bewaar het bestand als “CSV UTF-8”.')]
      : []),
    ...missing.map((column) => wholeFile(`De kolom ${column} ontbreekt. Voeg hem toe in rij 1.`)),
    ...(rows.length > MOST_ENTRIES
      ? [wholeFile(`Er staan meer dan ${MOST_ENTRIES} rijen in. Verdeel het bestand over regio’s.`)]
      : []),
    ...(rows.length === 0 ? [wholeFile('Er staan geen rijen onder de kolomnamen. Vul minstens één rij in.')] : []),
  ];
}

function columnNotes({ columns, rows }: Table): readonly CellReport[] {
  const used: readonly string[] = [...COLUMNS, ...EDITORS_COLUMNS];
  return columns
    .filter((column) => !used.includes(column) && rows.some(({ cells }) => cells.get(column)?.trim()))
    .map((column) => ({
      row: 1,
      column,
      value: column,
      message: UNUSED_COLUMNS.includes(column)
        ? 'De app toont deze kolom niet.'
        : 'Deze kolom is onbekend en wordt niet gebruikt. Klopt de naam?',
    }));
}

function repeatedIds(table: Table): readonly CellReport[] {
  const firstRow = new Map<string, number>();
  return table.rows.flatMap(({ row, cells }) => {
    const id = (cells.get('id') ?? '').trim();
    const first = firstRow.get(id);
    if (first === undefined) firstRow.set(id, row);
    return first === undefined || id === ''
      ? []
      : [{ row, column: 'id', value: id, message: `Deze id staat ook in rij ${first}. Geef elke rij een eigen id.` }];
  });
}

/**
 * Reads the catalogue of one region: the CSV that a spreadsheet saves, columns as in `COLUMNS`.
 * Never throws; every problem and note names the cell and says in Dutch what to do.
 */
export function parseCatalogueCsv(text: string, region: Region): CatalogueFile {
  if (text.length > MAXIMUM_LENGTH) {
    return { entries: [], problems: [wholeFile('Het bestand is te groot. Verdeel het over regio’s.')], notes: [] };
  }
  const table = readCsvTable(text);
  const inFile = fileProblems(text, table);
  if (inFile.length > 0) return { entries: [], problems: [...inFile, ...table.problems], notes: [] };
  const read = table.rows.map((row) => entryFromRow(row, region));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    problems: [...table.problems, ...repeatedIds(table), ...read.flatMap(({ row }) => row.problems)],
    notes: [...columnNotes(table), ...read.flatMap(({ row }) => row.notes)],
  };
}

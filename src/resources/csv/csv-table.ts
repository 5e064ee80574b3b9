import Papa from 'papaparse';
import type { CellReport } from './cell-report.ts';

export interface TableRow {
  /** As the spreadsheet numbers it: the first row below the header is 2. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly CellReport[];
}

/** `Bereikbaar met` and `bereikbaar_met` are the same column. */
function columnName(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

function separatorOf(text: string): string {
  const header = text.split('\n', 1)[0] ?? '';
  const count = (separator: string) => header.split(separator).length;
  return [';', '\t', ','].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function tableRow(values: readonly string[], row: number, columns: readonly string[]): TableRow {
  return { row, cells: new Map(columns.map((column, i) => [column, values[i] ?? ''])) };
}

function shapeProblems(columns: readonly string[], records: readonly (readonly string[])[]): CellReport[] {
  if (columns.length > MOST_COLUMNS) return [{ row: 1, column: '', value: '', message: TOO_WIDE }];
  const twice = columns.filter((column, i) => columns.indexOf(column) !== i);
  const tooLong = records.flatMap((values, i) =>
    values.slice(columns.length).some((value) => value.trim() !== '')
      ? [{ row: i + 2, column: '', value: values.slice(columns.length).join(' '), message: TOO_LONG }]
      : [],
  );
  const tooMany = records.length > MOST_ROWS ? [{ row: MOST_ROWS + 2, column: '', value: '', message: TOO_MANY }] : [];
  return [...tooMany, ...twice.map((column) => ({ row: 1, column, value: column, message: TWICE })), ...tooLong];
}

/** More than any catalogue has. */
const MOST_COLUMNS = 500;
const MOST_ROWS = 50_000;

const TOO_MANY = `Er staan meer dan ${MOST_ROWS} rijen in. Verdeel het bestand over regio’s.`;
const TOO_WIDE =
  'Er staan veel te veel kolommen in rij 1. Is dit wel een catalogus? Bewaar het bestand opnieuw als CSV.';
const TWICE = 'Deze kolom staat er twee keer. Haal er één weg.';
const TOO_LONG =
  'Deze rij heeft meer cellen dan er kolommen zijn. Zet tekst met een puntkomma of komma tussen dubbele aanhalingstekens.';
const OPEN_QUOTE = 'Een dubbel aanhalingsteken klopt hier niet. Sluit het, of schrijf er twee achter elkaar: "".';

/**
 * A sheet as text: `;`, `,` or tab between the cells (the header tells which), quotes as in RFC 4180, with or without a
 * byte order mark. Empty rows are skipped but counted. The only file that knows the CSV library.
 */
export function readCsvTable(text: string): Table {
  const result = Papa.parse<string[]>(text, { delimiter: separatorOf(text), preview: MOST_ROWS + 2 });
  const [header = [], ...records] = result.data;
  const columns = header.slice(0, MOST_COLUMNS + 1).map(columnName);
  const rows = records
    .map((values, i) => tableRow(values, i + 2, columns))
    .filter(({ cells }) => [...cells.values()].some((value) => value.trim() !== ''));
  const quotes = result.errors
    .filter(({ type }) => type === 'Quotes')
    .map((error) => ({ row: (error.row ?? 0) + 1, column: '', value: '', message: OPEN_QUOTE }));
  return { columns, rows, problems: [...quotes, ...shapeProblems(columns, records)] };
}

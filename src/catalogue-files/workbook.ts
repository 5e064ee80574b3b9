import { readOds } from 'hucre/ods';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { isIsoDate } from '../shared/iso-date.ts';

/** A sheet of a workbook as texts, as the spreadsheet numbers its rows. */
export interface WorkbookSheet {
  readonly name: string;
  readonly records: readonly (readonly string[])[];
  readonly hiddenRows: number;
}

type Cell = string | number | boolean | Date | null | undefined;

/** A cell as it would stand in a CSV file: a day as year-month-day, a number with all its digits. */
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dayOrTime(cell);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return typeof cell === 'number' ? numberText(cell) : cell.replace(/\r\n?/g, '\n');
}

/** A time of day has no day: a spreadsheet puts it on the day before its first one. */
const FIRST_DAYS = Date.UTC(1900, 0, 2);

function dayOrTime(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return date.getTime() < FIRST_DAYS && !text.endsWith('T00:00:00.000Z')
    ? `${text.slice(11, 16)} uur`
    : text.slice(0, 10);
}

const numberText = (number: number): string => (Number.isInteger(number) ? number.toFixed(0) : String(number));

/**
 * The sheets of an XLSX or ODS file that can be seen. The only file that knows the library.
 * Throws an Error of the library when the file cannot be read.
 */
export async function readWorkbook(bytes: Uint8Array, form: 'xlsx' | 'ods'): Promise<readonly WorkbookSheet[]> {
  const { sheets } = await (form === 'ods' ? readOds(bytes) : readXlsx(bytes));
  return sheets
    .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
    .map(({ name, rows, rowDefs }) => ({
      name,
      records: rows.map((cells) => cells.map(textOf)),
      hiddenRows: [...(rowDefs?.values() ?? [])].filter(({ hidden }) => hidden).length,
    }));
}

/** What a spreadsheet takes the cells of a column for. As text no first zero is lost, and nothing becomes a date. */
export type ColumnForm = 'text' | 'day' | 'number';

/** A sheet to write: every cell is text, but for the columns that are days or numbers. */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** By column; text where there is none. */
  readonly forms?: readonly ColumnForm[];
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  /** What is said when someone stands in a cell of a column, and where the values to choose from are (`Codes!$A$2:$A$9`). */
  readonly help?: readonly {
    readonly column: number;
    readonly text: string;
    readonly choices?: string;
    /** First row below the names of the columns, as the spreadsheet counts; 2 when they stand on top. */
    readonly from?: number;
  }[];
}

/** Name of a column as the spreadsheet has it: A, B, … Z, AA. */
export const letterOf = (column: number): string =>
  (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Longer messages are refused by Excel. */
const MOST_HELP = 255;
/** Rows that the help is for. */
const MOST_ROWS = 5000;

const validationOf = ({ column, text, choices, from = 2 }: NonNullable<NewSheet['help']>[number]) => ({
  // A list only offers: a cell may hold several values. Any text is long enough.
  ...(choices
    ? { type: 'list' as const, formula1: choices }
    : { type: 'textLength' as const, operator: 'greaterThanOrEqual' as const, formula1: '0' }),
  allowBlank: true,
  showErrorMessage: false,
  showInputMessage: true,
  inputMessage: text.length > MOST_HELP ? `${text.slice(0, MOST_HELP - 1)}…` : text,
  range: `${letterOf(column)}${from}:${letterOf(column)}${Math.max(from, MOST_ROWS)}`,
});

const FORMATS: Readonly<Record<ColumnForm, string>> = { text: '@', day: 'yyyy-mm-dd', number: '0' };
/** A spreadsheet counts days from 1900, and has one too many before March of that year. */
const FIRST_DAY = '1900-03-01';

/** A cell as its column has it; what is no day or number as we write them stays the text it is. */
function cellOf(text: string, form: ColumnForm | undefined): string | number | Date {
  if (form === 'day' && isIsoDate(text) && text >= FIRST_DAY) return new Date(`${text}T00:00:00Z`);
  return form === 'number' && /^(?:0|[1-9]\d{0,3})$/.test(text) ? Number(text) : text;
}

/** Writes an XLSX file: the first row of each sheet stays in sight. */
export async function writeWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows, widths, forms = [], help = [] }) => ({
      name,
      rows: rows.map((row) => row.map((text, column) => cellOf(text, forms[column]))),
      columns: widths.map((width, column) => ({ width, style: { numFmt: FORMATS[forms[column] ?? 'text'] } })),
      freezePane: { rows: 1 },
      dataValidations: help.map(validationOf),
    })),
  });
}

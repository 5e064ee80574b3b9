import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';

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
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return typeof cell === 'number' ? numberText(cell) : cell.replace(/\r\n?/g, '\n');
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

import { emptySheets } from './template.ts';
import { writeWorkbook } from './workbook.ts';

const NEEDS_QUOTES = /[";\r\n]|^\s|\s$/;

const csvCell = (cell: string): string => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * A sheet as CSV as Dutch Excel opens it: UTF-8 with a mark, a semicolon between cells, lines as Windows has them. What
 * `readSheetFile` makes of it is the same sheet, cell by cell; rows are made as long as the longest one.
 */
export function csvOf(records: readonly (readonly string[])[]): string {
  const width = Math.max(1, ...records.map((cells) => cells.length));
  const line = (cells: readonly string[]) => Array.from({ length: width }, (_, i) => csvCell(cells[i] ?? '')).join(';');
  return `\uFEFF${records.map((cells) => `${line(cells)}\r\n`).join('')}`;
}

/**
 * A list as XLSX: its rows as they are, every cell a text, with lists to choose from and what to fill in by column.
 * @param explained what to fill in, by column
 * @param headerAt index of the row with the names of the columns
 */
export async function xlsxOf(
  records: readonly (readonly string[])[],
  explained: ReadonlyMap<string, string>,
  headerAt = 0,
): Promise<Uint8Array> {
  const header = records[headerAt] ?? [];
  const { list, others } = emptySheets(explained, header);
  const help = list.help?.map((one) => ({ ...one, from: headerAt + 2 })) ?? [];
  return writeWorkbook([{ ...list, rows: records, help }, ...others]);
}

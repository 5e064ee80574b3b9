import Papa from 'papaparse';
import type { CellReport } from '../rules/remark.ts';
import { ofFile, openQuote, sepLine } from '../rules/say/in-file.ts';
import { columnOf, plainColumn } from './column-names.ts';

/** A sheet as it stands in a file: what the spreadsheet calls row 1 comes first. */
export interface Sheet {
  readonly records: readonly (readonly string[])[];
  readonly remarks: readonly CellReport[];
  /** What stood between the cells; a tab for a workbook. */
  readonly separator: string;
}

/** More than any catalogue has. */
export const MOST_ROWS = 50_000;
/** The names of columns stand within so many rows from the top. */
export const HEADER_WITHIN = 15;

/** One wrong quote makes many: the first ones say it. */
const MOST_QUOTES = 20;

const SEPARATORS = [';', '\t', ','] as const;

const START = 20_000;

/** The separator by which the first lines hold the most names of columns; else the one that occurs most in the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const score = (separator: string) => namesBetween(text, separator) * 1000 + first.split(separator).length;
  return SEPARATORS.reduce((best: string, next) => (score(next) > score(best) ? next : best), ';');
}

/** The most names of columns that one of the first lines holds with this sign between them. */
function namesBetween(text: string, separator: string): number {
  const lines = text.slice(0, START).split('\n').slice(0, HEADER_WITHIN);
  const known = lines.map(
    (line) => line.split(separator).filter((cell) => columnOf(plainColumn(cell.replaceAll('"', '')))).length,
  );
  return Math.max(0, ...known);
}

/** Excel's own first line, which it hides from its users: `sep=;`. */
const SEP_LINE = /^"?sep=(.)"?\r?(?:\n|$)/i;

/**
 * A sheet as text: `;`, `,` or tab between the cells (the header tells which), quotes as in RFC 4180, with or without a
 * byte order mark and Excel's line `sep=`. The only file that knows the CSV library.
 */
export function readCsvRecords(raw: string): Sheet {
  const text = raw.replace(/^\uFEFF/, '');
  const sep = SEP_LINE.exec(text);
  const body = sep ? text.slice(sep[0].length) : text;
  // A line that tells another sign than the one that is used stayed from before.
  const told = sep?.[1];
  const separator = told && namesBetween(body, told) > 1 ? told : separatorOf(body);
  const result = Papa.parse<string[]>(body, { delimiter: separator, preview: MOST_ROWS + HEADER_WITHIN });
  const quotes = result.errors
    .filter(({ type }) => type === 'Quotes')
    .slice(0, MOST_QUOTES)
    .map((error) => ofFile(openQuote(), (error.row ?? 0) + 1));
  return { records: result.data, separator, remarks: [...(sep ? [ofFile(sepLine())] : []), ...quotes] };
}

import { COLUMN_CODES, COLUMNS, codeName, REQUIRED_COLUMNS } from '../resources/rules/index.ts';
import { type ColumnForm, letterOf, type NewSheet, writeWorkbook } from './workbook.ts';

const CODES = 'Codes';
const USUAL_WIDTH = 18;
const WIDE: Readonly<Record<string, number>> = { naam: 32, kort: 60, omschrijving: 60, bron: 40 };

/** Days and counts; everything else is text, also what looks like a number: of a telephone, of a house. */
const FORMS: Readonly<Record<string, ColumnForm>> = {
  gecontroleerd_op: 'day',
  gewijzigd_op: 'day',
  geldig_van: 'day',
  geldig_tot: 'day',
  leeftijd_min: 'number',
  leeftijd_max: 'number',
  vooraf_weken: 'number',
};

const withCodes: readonly string[] = COLUMNS.filter((column) => COLUMN_CODES[column] !== undefined);
const codesOf = (column: string): readonly string[] => COLUMN_CODES[column as keyof typeof COLUMN_CODES] ?? [];

/** Two columns for each list of codes: what to write, and what it means. */
function codeSheet(): NewSheet {
  const lists = withCodes.map(codesOf);
  const longest = Math.max(...lists.map((codes) => codes.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    lists.flatMap((codes) => [codes[row] ?? '', codes[row] === undefined ? '' : (codeName(codes[row]) ?? '')]),
  );
  const header = withCodes.flatMap((column) => [column, 'betekent']);
  return { name: CODES, rows: [header, ...rows], widths: header.map(() => 24) };
}

/** Where the codes of a column stand, in the language of the spreadsheet. */
function choicesOf(column: string): string | undefined {
  const at = withCodes.indexOf(column);
  if (at < 0) return undefined;
  const letter = letterOf(2 * at);
  return `${CODES}!$${letter}$2:$${letter}$${1 + codesOf(column).length}`;
}

const isRequired = (column: string) => (REQUIRED_COLUMNS as readonly string[]).includes(column);

/**
 * The sheets of a list in a workbook: that of the help, empty, and those that explain it.
 * @param explained what to fill in, by column
 * @param columns names of the columns as they stand in the first row
 */
export function emptySheets(
  explained: ReadonlyMap<string, string>,
  columns: readonly string[] = COLUMNS,
): { readonly list: NewSheet; readonly others: readonly NewSheet[] } {
  const help = columns.map((column, index) => {
    const choices = choicesOf(column);
    const text = `${isRequired(column) ? 'Verplicht. ' : ''}${explained.get(column) ?? ''}`;
    return { column: index, text, ...(choices ? { choices } : {}) };
  });
  const rows = COLUMNS.map((column) => [column, isRequired(column) ? 'ja' : '', explained.get(column) ?? '']);
  return {
    list: {
      name: 'Hulp',
      rows: [columns],
      widths: columns.map((column) => WIDE[column] ?? USUAL_WIDTH),
      forms: columns.map((column) => FORMS[column] ?? 'text'),
      help,
    },
    others: [
      { name: 'Uitleg', rows: [['kolom', 'verplicht', 'wat u invult'], ...rows], widths: [24, 10, 110] },
      codeSheet(),
    ],
  };
}

/**
 * An empty list of help as an XLSX file: the columns with what to fill in, lists to choose from, and the codes.
 * @param explained what to fill in, by column
 */
export async function emptyList(explained: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const { list, others } = emptySheets(explained);
  return writeWorkbook([list, ...others]);
}

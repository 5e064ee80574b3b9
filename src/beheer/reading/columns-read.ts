import { type CellReport, columnLetter, readTable, type Sheet } from '../../resources/rules/index.ts';
import { cellAt } from '../work/edits.ts';

/** What became of a column of the file: it is one of ours, it was read as one, or its cells do not go along. */
export type ColumnIs = 'known' | 'renamed' | 'people' | 'unknown' | 'twice' | 'unused';

export interface ColumnRead {
  /** From 0. */
  readonly index: number;
  /** As the file has it; empty where it has none. */
  readonly name: string;
  /** By our name where we know it. */
  readonly column: string;
  readonly is: ColumnIs;
  /** What the rule book says of it, if anything. */
  readonly message: string;
  /** Cells that hold something. */
  readonly filled: number;
  /** The first of them. */
  readonly examples: readonly string[];
}

const IS_BY_RULE: Readonly<Record<string, ColumnIs>> = {
  'renamed-column': 'renamed',
  'people-column': 'people',
  'unknown-column': 'unknown',
  'column-twice': 'twice',
  'unused-column': 'unused',
};

const EXAMPLES = 3;

/** What was read in the columns of a sheet. Columns without a name and without cells are none. */
export function columnsRead(sheet: Sheet): readonly ColumnRead[] {
  const { columns, headerRow, remarks, rows } = readTable(sheet);
  const said = new Map<string, CellReport[]>();
  for (const one of remarks) {
    if (one.row === headerRow && IS_BY_RULE[one.rule]) said.set(one.column, [...(said.get(one.column) ?? []), one]);
  }
  return columns.flatMap((column, index): readonly ColumnRead[] => {
    const name = cellAt(sheet.records, headerRow, index).trim();
    const cells = rows.map(({ row }) => cellAt(sheet.records, row, index).trim()).filter((text) => text !== '');
    if (name === '' && cells.length === 0) return [];
    const isSecond = column !== '' && columns.indexOf(column) !== index;
    const own = said.get(name || columnLetter(index)) ?? [];
    const report = own.find(({ rule }) => (rule === 'column-twice') === isSecond);
    const is = IS_BY_RULE[report?.rule ?? ''] ?? 'known';
    const examples = [...new Set(cells)].slice(0, EXAMPLES);
    return [{ index, name, column, is, message: report?.message ?? '', filled: cells.length, examples }];
  });
}

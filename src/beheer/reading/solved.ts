import { type CellReport, type RuleId, type Sheet, sumOf } from '../../resources/rules/index.ts';

/** What reading a file takes care of by itself: nothing in it is changed. In the order in which people hear of it. */
const SOLVED: readonly RuleId[] = [
  'is-workbook',
  'encoding',
  'sep-line',
  'title-row',
  'hidden-rows',
  'date-read',
  'other-dashes',
  'invisible',
  'code-twice',
];

/** What nobody can know: rows and columns that must be put right before the list is whole. */
const ASKED: readonly RuleId[] = [
  'row-swallowed',
  'open-quote',
  'too-many-cells',
  'loose-line',
  'missing-column',
  'no-header',
  'no-rows',
];

const sayOf = (rule: RuleId, own: readonly CellReport[]): string =>
  (own.length > 1 && sumOf(rule)?.(own.length)) || (own[0]?.message ?? '');

const isBlank = (cells: readonly string[]): boolean => cells.every((text) => text.trim() === '');

/** Rows without anything, below the names of the columns and above the last row that holds something or not. */
const emptyRows = ({ records }: Sheet, headerRow: number): number =>
  records.slice(headerRow).filter((cells, at, all) => isBlank(cells) && at < all.length - 1).length;

/** A sentence for each thing that reading solved. */
export function solvedOf(reports: readonly CellReport[], sheet: Sheet, headerRow: number): readonly string[] {
  const empty = emptyRows(sheet, headerRow);
  const said = SOLVED.flatMap((rule) => {
    const own = reports.filter((report) => report.rule === rule);
    return own.length > 0 ? [sayOf(rule, own)] : [];
  });
  return empty === 0
    ? said
    : [...said, empty === 1 ? '1 lege rij is overgeslagen.' : `${empty} lege rijen zijn overgeslagen.`];
}

/** What must be asked about rows and columns. */
export const askedOf = (reports: readonly CellReport[]): readonly CellReport[] =>
  reports.filter(({ rule }) => ASKED.includes(rule));

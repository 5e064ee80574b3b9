import type { CellReport, Level, RuleId } from '../../resources/rules/index.ts';
import { type Edit, type Records, setCells } from '../work/edits.ts';
import type { Layout } from '../work/work.ts';
import { RULE_NAMES } from './rule-names.ts';

/** What one rule says, with every cell that it says it of. */
export interface Cause {
  readonly rule: RuleId;
  readonly level: Level;
  readonly name: string;
  readonly reports: readonly CellReport[];
  /** Those that can be mended safely. */
  readonly mendable: readonly CellReport[];
}

/** The reports by cause: what stops publishing first, and within a level what is in most cells last. */
export function causesOf(reports: readonly CellReport[]): readonly Cause[] {
  const byRule = new Map<RuleId, CellReport[]>();
  for (const report of reports) {
    const own = byRule.get(report.rule);
    if (own) own.push(report);
    else byRule.set(report.rule, [report]);
  }
  return [...byRule.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const mendable = own.filter(({ mend }) => mend !== undefined);
    return [{ rule: first.rule, level: first.level, name: RULE_NAMES[first.rule], reports: own, mendable }];
  });
}

/** Where a report points in the sheet; undefined for what is said of a whole row or file. */
export function cellOf({ row, column }: CellReport, { columns, headerRow }: Layout): Edit | undefined {
  const index = columns.indexOf(column);
  return row > headerRow && index >= 0 ? { row, index, value: '' } : undefined;
}

/** The change that mends a report; undefined when nobody can know it. */
function mendOf(report: CellReport, layout: Layout): Edit | undefined {
  const cell = cellOf(report, layout);
  return cell && report.mend ? { ...cell, value: report.mend.value } : undefined;
}

/** What mends all of these that can be; a cell is changed once, by what is said of it first. */
export function mendsOf(reports: readonly CellReport[], layout: Layout): readonly Edit[] {
  const byCell = new Map<string, Edit>();
  for (const report of reports) {
    const edit = mendOf(report, layout);
    const key = edit && `${edit.row} ${edit.index}`;
    if (edit && key && !byCell.has(key)) byCell.set(key, edit);
  }
  return [...byCell.values()];
}

/** The sheet with these reports mended, and how many cells that changed. */
export function mended(records: Records, reports: readonly CellReport[], layout: Layout) {
  const edits = mendsOf(reports, layout);
  return { records: setCells(records, edits), count: edits.length };
}

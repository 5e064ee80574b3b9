import { rowList } from '../csv/table-rules.ts';
import { cleanText } from '../csv/text/clean-text.ts';
import type { JsonReport } from './json-book.ts';
import type { CellReport, Remark } from './remark.ts';
import { type Level, type RuleId, sumOf } from './rule-list.ts';

/** One line for people: a cause, with the cells that it is about. */
export interface Line {
  readonly level: Level;
  readonly rule: RuleId;
  /** How many cells it speaks of. */
  readonly count: number;
  readonly text: string;
}

/** So many cells of one rule are named one by one; the rest is counted. */
const MOST_OF_A_RULE = 20;

/** What stands in a sheet may hold anything, also what a terminal would obey. */
function shown(text: string, most: number): string {
  const clean = cleanText(text).text.replaceAll('\n', ' ');
  return clean.length > most ? `${clean.slice(0, most)}…` : clean;
}

const quoted = (value: string): string => (value ? `“${shown(value, 80)}”. ` : '');

function cellText(file: string, { row, column, value, message }: CellReport): string {
  const where = [file, `rij ${row}`, ...(column ? [`kolom ${shown(column, 40)}`] : [])].join(', ');
  return `${where}: ${quoted(value)}${shown(message, 700)}`;
}

function jsonText(file: string, { line, place, value, message }: JsonReport): string {
  const where = [file, `regel ${line}`, ...(place ? [shown(place, 80)] : [])].join(', ');
  return `${where}: ${quoted(value)}${shown(message, 700)}`;
}

/** `90 in geldig_tot, 12 in gewijzigd_op`. */
function columnCounts(reports: readonly CellReport[]): string {
  const counts = new Map<string, number>();
  for (const { column } of reports) counts.set(column, (counts.get(column) ?? 0) + 1);
  const names = [...counts].map(([column, count]) => (counts.size > 1 ? `${count} in ${column}` : `kolom ${column}`));
  return names.slice(0, 6).join(', ');
}

const rowsOf = (reports: readonly CellReport[]): string =>
  rowList([...new Set(reports.map(({ row }) => row))].sort((a, b) => a - b));

function ruleLines(file: string, reports: readonly CellReport[]): Line[] {
  const [first] = reports;
  if (!first) return [];
  const { rule, level } = first;
  const sum = sumOf(rule);
  if (sum && reports.length > 1) {
    const text = `${file}: ${sum(reports.length)} (${columnCounts(reports)}; ${rowsOf(reports)})`;
    return [{ level, rule, count: reports.length, text }];
  }
  const most = level === 'fout' ? MOST_OF_A_RULE : 5;
  const named = reports.slice(0, reports.length > most + 1 ? most : undefined);
  const rest = reports.slice(named.length);
  const lines = named.map((report) => ({ level, rule, count: 1, text: cellText(file, report) }));
  if (rest.length === 0) return lines;
  const text = `${file}: hetzelfde in nog ${rest.length} cellen (${columnCounts(rest)}; ${rowsOf(rest)}).`;
  return [...lines, { level, rule, count: rest.length, text }];
}

const LEVELS: readonly Level[] = ['fout', 'let-op', 'tip'];

function grouped<R extends Remark>(reports: readonly R[]): readonly (readonly R[])[] {
  const groups = new Map<RuleId, R[]>();
  for (const report of reports) {
    const group = groups.get(report.rule);
    if (group) group.push(report);
    else groups.set(report.rule, [report]);
  }
  return [...groups.values()];
}

/** The remarks about a list as lines, worst first: what is said of many cells at once is one line with its count. */
export function linesOf(file: string, reports: readonly CellReport[]): Line[] {
  return LEVELS.flatMap((level) =>
    grouped(reports.filter((report) => report.level === level)).flatMap((group) => ruleLines(file, group)),
  );
}

/** The remarks about a JSON file as lines. */
export const jsonLinesOf = (file: string, reports: readonly JsonReport[]): Line[] =>
  [...reports]
    .sort((a, b) => a.line - b.line)
    .map((report) => ({ level: report.level, rule: report.rule, count: 1, text: jsonText(file, report) }));

/** A remark about a file or folder as a whole, as a line. */
export const wholeLine = (where: string, { level, rule, message }: Remark): Line => ({
  level,
  rule,
  count: 1,
  text: `${where}: ${shown(message, 700)}`,
});

const PREFIX: Readonly<Record<Level, string>> = { fout: 'Fout', 'let-op': 'Let op', tip: 'Tip' };

/** A line with its level before it. */
export const withLevel = ({ level, text }: Line): string => `${PREFIX[level]}: ${text}`;

import type { CellReport } from '../../resources/rules/index.ts';
import { columnLetter } from '../../resources/rules/index.ts';
import { cellOf, mended } from '../problems/causes.ts';
import { cellAt, type Edit, setCells } from '../work/edits.ts';
import type { Work } from '../work/work.ts';
import type { CellPlace, ListState } from './list-state.ts';

/** `rij 15, telefoon`: a cell as people call it. */
export function cellName({ layout }: Work, { row, index }: CellPlace): string {
  return `rij ${row}, ${layout.value.columns[index] || columnLetter(index)}`;
}

/** Writes a cell. Nothing else changes. */
export function writeCell(work: Work, place: CellPlace, value: string): void {
  const { records } = work.sheet.value;
  if (cellAt(records, place.row, place.index) === value) return;
  work.change(setCells(records, [{ ...place, value }]), `${cellName(work, place)}: “${value.slice(0, 60)}”`);
}

/** Writes a block of cells, as it is pasted out of a spreadsheet. */
export function paste(work: Work, { columns }: ListState, from: CellPlace, text: string): void {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const start = columns.value.indexOf(from.index);
  const edits: readonly Edit[] = lines.flatMap((line, down) =>
    line.split('\t').flatMap((value, right) => {
      const index = columns.value[start + right];
      return index === undefined ? [] : [{ row: from.row + down, index, value }];
    }),
  );
  const what = edits.length === 1 ? '1 cel geplakt' : `${edits.length} cellen geplakt`;
  work.change(setCells(work.sheet.value.records, edits), `${what} vanaf ${cellName(work, from)}`);
}

/** Mends what can be mended safely of these reports; returns how many cells changed. */
export function mend(work: Work, reports: readonly CellReport[]): number {
  const { records, count } = mended(work.sheet.value.records, reports, work.layout.value);
  const [first] = reports;
  const where = count === 1 && first ? `rij ${first.row}, ${first.column} hersteld` : `${count} cellen hersteld`;
  if (count > 0) work.change(records, where);
  return count;
}

/** Reports about cells that someone must look at, row by row. */
const placedReports = ({ checked, layout }: Work): readonly CellReport[] =>
  checked.value.reports
    .filter((report) => report.level !== 'tip' && cellOf(report, layout.value))
    .sort((a, b) => a.row - b.row);

/** Goes to the next cell with a problem, or the one before; round at the end. */
export function nextProblem(work: Work, list: ListState, by: 1 | -1): void {
  const places = placedReports(work).flatMap((report) => cellOf(report, work.layout.value) ?? []);
  const order = ({ row, index }: CellPlace) => row * 1000 + list.columns.value.indexOf(index);
  const sorted = [...places].sort((a, b) => order(a) - order(b));
  const here = order(list.cell.value);
  const next =
    by === 1 ? sorted.find((place) => order(place) > here) : sorted.filter((place) => order(place) < here).at(-1);
  const found = next ?? (by === 1 ? sorted[0] : sorted.at(-1));
  if (found) list.goTo(found);
}

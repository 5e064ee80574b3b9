import { cellAt } from '../work/edits.ts';
import type { Work } from '../work/work.ts';
import { mend, nextProblem, writeCell } from './acts.ts';
import type { CellPlace, ListState } from './list-state.ts';

/** What the keys may do besides. */
export interface KeyActs {
  /** Rows in sight. */
  readonly page: number;
  readonly openEntry: (row: number) => void;
}

/** The cell so many rows and columns further, as far as there are. */
export function stepped(list: ListState, rows: number, columns: number): CellPlace {
  const { row, index } = list.cell.value;
  const [allRows, allColumns] = [list.rows.value, list.columns.value];
  const at = (all: readonly number[], now: number, by: number) =>
    all[Math.min(Math.max(Math.max(0, all.indexOf(now)) + by, 0), all.length - 1)] ?? now;
  return { row: at(allRows, row, rows), index: at(allColumns, index, columns) };
}

const FAR = Number.MAX_SAFE_INTEGER;

/** Rows and columns that a key moves by. */
function moveOf(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  page: number,
): readonly [rows: number, columns: number] | undefined {
  const isFar = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowDown':
      return [isFar ? FAR : 1, 0];
    case 'ArrowUp':
      return [isFar ? -FAR : -1, 0];
    case 'ArrowRight':
      return [0, isFar ? FAR : 1];
    case 'ArrowLeft':
      return [0, isFar ? -FAR : -1];
    case 'Home':
      return [isFar ? -FAR : 0, -FAR];
    case 'End':
      return [isFar ? FAR : 0, FAR];
    case 'PageDown':
      return [page, 0];
    case 'PageUp':
      return [-page, 0];
    default:
      return undefined;
  }
}

/** Keys that do something with the cell itself. True when it was one of them. */
function actOn(event: KeyboardEvent, work: Work, list: ListState, acts: KeyActs): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const place = list.cell.value;
  const reports = work.checked.value.byRow.get(place.row) ?? [];
  const own = reports.filter(({ column }) => column === work.layout.value.columns[place.index]);
  if (key === 'F8') nextProblem(work, list, shiftKey ? -1 : 1);
  else if (key === 'Enter' && altKey) mend(work, own);
  else if (key === 'Enter' && (ctrlKey || metaKey)) acts.openEntry(place.row);
  else if (key === 'Enter' || key === 'F2')
    list.writing.value = cellAt(work.sheet.value.records, place.row, place.index);
  else if (key === 'Delete' || key === 'Backspace') writeCell(work, place, '');
  else if (key === ' ' && shiftKey) list.pick([place.row], !list.picked.value.has(place.row));
  else if (key === 'Escape') list.hasBubble.value = false;
  else if (key.length === 1 && !ctrlKey && !metaKey && !altKey && key !== '/' && key !== '?') list.writing.value = key;
  else return false;
  return true;
}

/** A key that was pressed in the table, as a spreadsheet and the patterns of ARIA have them. */
export function pressed(event: KeyboardEvent, work: Work, list: ListState, acts: KeyActs): void {
  const move = event.altKey || event.shiftKey ? undefined : moveOf(event, acts.page);
  if (move) {
    list.cell.value = stepped(list, ...move);
    list.hasBubble.value = true;
  } else if (!actOn(event, work, list, acts)) return;
  event.preventDefault();
  event.stopPropagation();
}

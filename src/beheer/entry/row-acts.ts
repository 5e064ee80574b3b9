import { cellAt, insertRow, setCells, withColumn } from '../work/edits.ts';
import type { Work } from '../work/work.ts';

/** The cell of a column in a row; empty where the list has no such column. */
export function textOf({ sheet, layout }: Work, row: number, column: string): string {
  const index = layout.value.columns.indexOf(column);
  return index < 0 ? '' : cellAt(sheet.value.records, row, index);
}

/** Writes a column of a row. The list gets the column where it has none. */
export function writeColumn(work: Work, row: number, column: string, value: string): void {
  if (textOf(work, row, column) === value) return;
  const { columns, headerRow } = work.layout.value;
  const { records } = work.sheet.value;
  const at = columns.indexOf(column);
  const wide = at < 0 ? withColumn(records, headerRow, column) : records;
  const index = at < 0 ? (wide[headerRow - 1]?.length ?? 1) - 1 : at;
  work.change(setCells(wide, [{ row, index, value }]), `rij ${row}, ${column}: “${value.slice(0, 60)}”`);
}

/** The last row that holds something. */
export function lastRow({ sheet, layout }: Work): number {
  const filled = sheet.value.records.map((cells) => cells.some((text) => text.trim() !== ''));
  return Math.max(filled.lastIndexOf(true) + 1, layout.value.headerRow);
}

function freeId({ sheet, layout }: Work, wanted: string): string {
  const at = layout.value.columns.indexOf('id');
  const taken = new Set(sheet.value.records.map((cells) => cells[at]?.trim()));
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

/** Adds an empty row below the others; returns its number. */
export function addRow(work: Work): number {
  const { columns } = work.layout.value;
  const row = lastRow(work) + 1;
  const [first, ...others] = work.region.value.municipalities;
  const area = first && others.length === 0 ? `${first.code}:${first.name}` : '';
  const begun: Readonly<Record<string, string>> = { status: 'actief', werkgebied: area, zekerheid: 'middel' };
  const cells = columns.map((column) => begun[column] ?? '');
  work.change(insertRow(work.sheet.value.records, row, cells), `rij ${row} erbij`);
  return row;
}

/** What a copy does not take along: it is another entry, and nobody checked it. */
const OF_ONE_ENTRY = ['gecontroleerd_op', 'gecontroleerd_door', 'gewijzigd_op'];

/** Adds a copy below a row, with an id of its own; returns its number. */
export function copyRow(work: Work, row: number): number {
  const { columns } = work.layout.value;
  const cells = columns.map((column, index) => {
    const text = cellAt(work.sheet.value.records, row, index);
    if (column === 'id') return text.trim() === '' ? '' : freeId(work, `${text.trim()}-kopie`);
    return OF_ONE_ENTRY.includes(column) ? '' : text;
  });
  work.change(insertRow(work.sheet.value.records, row + 1, cells), `rij ${row + 1}: kopie van rij ${row}`);
  return row + 1;
}

/** Help that stopped stays in the list, so that who saved it reads so. */
export const retireRow = (work: Work, row: number): void => writeColumn(work, row, 'status', 'gestopt');

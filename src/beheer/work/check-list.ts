import { type Region, withAgeing } from '../../resources/index.ts';
import {
  type CatalogueFile,
  type CellReport,
  type ListOptions,
  openList,
  type ReadRow,
  type Sheet,
  type TableRow,
} from '../../resources/rules/index.ts';

/** What is known of a list: its entries, and what there is to say about each cell. */
export interface Checked extends Omit<CatalogueFile, 'problems' | 'notes'> {
  /** Worst first. */
  readonly reports: readonly CellReport[];
  /** By row, as the spreadsheet numbers it. */
  readonly byRow: ReadonlyMap<number, readonly CellReport[]>;
}

/** What rows came to before. A row that did not change is not read again. */
export interface Memory {
  shown: string;
  region: Region | undefined;
  today: string;
  rows: WeakMap<readonly string[], { readonly row: number; readonly read: ReadRow }>;
}

export const newMemory = (): Memory => ({ shown: '', region: undefined, today: '', rows: new WeakMap() });

/** Milliseconds of work before the browser may paint and answer. */
const SLICE_MS = 24;

/** Lets the browser paint and take a key. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Rows whose id was proposed depend on the ids of all others. */
const dependsOnOthers = ({ reports }: ReadRow): boolean => reports.some(({ column }) => column === 'id');

function moved({ row, read }: { readonly row: number; readonly read: ReadRow }, now: number): ReadRow {
  return row === now ? read : { ...read, reports: read.reports.map((report) => ({ ...report, row: now })) };
}

function fits(memory: Memory, shown: string, region: Region, today: string): void {
  if (memory.shown === shown && memory.region === region && memory.today === today) return;
  Object.assign(memory, { shown, region, today, rows: new WeakMap() });
}

const LEVELS = ['fout', 'let-op', 'tip'];

function checkedOf({ problems, notes, entries, ...file }: CatalogueFile, region: Region): Checked {
  const all = [...problems, ...notes];
  const reports = LEVELS.flatMap((level) => all.filter((report) => report.level === level));
  const byRow = new Map<number, CellReport[]>();
  for (const report of reports) {
    const own = byRow.get(report.row);
    if (own) own.push(report);
    else byRow.set(report.row, [report]);
  }
  return { ...file, entries: entries.map((entry) => withAgeing(entry, region)), reports, byRow };
}

/**
 * Checks a list by the rule book, in pieces, so that a page goes on answering. Undefined when it was told to stop.
 * @param isOff asked between the pieces
 */
export async function checkList(
  sheet: Sheet,
  region: Region,
  options: ListOptions,
  memory: Memory,
  isOff: () => boolean,
): Promise<Checked | undefined> {
  // What someone just wrote is shown before it is looked at.
  await breathe();
  if (isOff()) return undefined;
  const list = openList(sheet, region, options);
  fits(memory, list.shown, region, options.today ?? '');
  const read = (row: TableRow): ReadRow => {
    const cells = sheet.records[row.row - 1] ?? [];
    const known = memory.rows.get(cells);
    if (known) return moved(known, row.row);
    const fresh = list.read(row);
    if (!dependsOnOthers(fresh)) memory.rows.set(cells, { row: row.row, read: fresh });
    return fresh;
  };
  const rows: ReadRow[] = [];
  let since = performance.now();
  for (const row of list.rows) {
    if (performance.now() - since > SLICE_MS) {
      await breathe();
      if (isOff()) return undefined;
      since = performance.now();
    }
    rows.push(read(row));
  }
  return checkedOf(list.close(rows), region);
}

/** A sheet as it stands in a file: what the spreadsheet calls row 1 comes first. */
export type Records = readonly (readonly string[])[];

/** A cell gets another value. */
export interface Edit {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  /** From 0. */
  readonly index: number;
  readonly value: string;
}

function withCell(cells: readonly string[], index: number, value: string): readonly string[] {
  const longer = Array.from({ length: Math.max(cells.length, index + 1) }, (_, i) => cells[i] ?? '');
  longer[index] = value;
  return longer;
}

export const cellAt = (records: Records, row: number, index: number): string => records[row - 1]?.[index] ?? '';

/** The sheet with these cells changed; every other row is the very same one. */
export function setCells(records: Records, edits: readonly Edit[]): Records {
  const changed = [...records];
  for (const { row, index, value } of edits) {
    while (changed.length < row) changed.push([]);
    if ((changed[row - 1]?.[index] ?? '') !== value) changed[row - 1] = withCell(changed[row - 1] ?? [], index, value);
  }
  return changed;
}

/** The sheet with a row more, at this number. */
export const insertRow = (records: Records, row: number, cells: readonly string[]): Records => [
  ...records.slice(0, row - 1),
  cells,
  ...records.slice(row - 1),
];

/** The sheet without a row. */
export const withoutRow = (records: Records, row: number): Records => [
  ...records.slice(0, row - 1),
  ...records.slice(row),
];

/** The sheet with a column more, behind the others. */
export function withColumn(records: Records, headerRow: number, name: string): Records {
  const width = Math.max(0, ...records.map((cells) => cells.length));
  return setCells(records, [{ row: headerRow, index: width, value: name }]);
}

/** Cells that differ between two sheets of the same rows. */
export function editsBetween(before: Records, after: Records): readonly Edit[] {
  return after.flatMap((cells, at) => {
    const old = before[at];
    if (old === cells) return [];
    const width = Math.max(cells.length, old?.length ?? 0);
    return Array.from({ length: width }, (_, index) => ({ row: at + 1, index, value: cells[index] ?? '' })).filter(
      ({ index, value }) => (old?.[index] ?? '') !== value,
    );
  });
}

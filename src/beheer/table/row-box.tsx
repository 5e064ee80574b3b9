import type { ListState } from './list-state.ts';

interface RowBoxProps {
  readonly list: ListState;
  readonly rows: readonly number[];
  readonly label: string;
}

/** A box that chooses rows, or lets them go. The table itself takes the keys: Shift and the space bar do the same. */
export function RowBox({ list, rows, label }: RowBoxProps) {
  const isPicked = rows.length > 0 && rows.every((row) => list.picked.value.has(row));
  return (
    <input
      type="checkbox"
      tabIndex={-1}
      aria-label={label}
      checked={isPicked}
      onChange={() => list.pick(rows, !isPicked)}
    />
  );
}

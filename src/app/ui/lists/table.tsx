import type { ComponentChildren } from 'preact';

/** A row: what it is about, and what is said of that under each other heading. */
export interface TableRow {
  readonly key: string;
  readonly head: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
  /** Columns that the head of the row takes; 1 unless given. */
  readonly headSpan?: number;
  readonly class?: string | undefined;
}

interface TableProps {
  readonly class?: string;
  /** Whether its parts look as the design system says, or as the styles of its own class say. */
  readonly isOfSystem?: boolean;
  /** What stands above each column. */
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

/** The classes of NL Design System for the parts of a table. */
const PARTS = {
  head: 'utrecht-table__header',
  body: 'utrecht-table__body',
  row: 'utrecht-table__row',
  above: 'utrecht-table__header-cell',
  cell: 'utrecht-table__cell',
} as const;
const NO_PARTS: Partial<typeof PARTS> = {};

/** A table with a heading above each column and one before each row. */
export function Table({ class: own, isOfSystem = false, heads, rows }: TableProps) {
  const parts = isOfSystem ? PARTS : NO_PARTS;
  return (
    <table class={own}>
      <thead class={parts.head}>
        <tr class={parts.row}>
          {heads.map((head) => (
            <th key={head} class={parts.above} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class={parts.body}>
        {rows.map(({ key, head, cells, headSpan, class: mark }) => (
          <tr key={key} class={[parts.row, mark].filter(Boolean).join(' ') || undefined}>
            <th class={parts.cell} scope="row" colSpan={headSpan}>
              {head}
            </th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]} class={parts.cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

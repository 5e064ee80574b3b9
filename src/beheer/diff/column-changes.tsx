import type { ChangedColumn } from './differences.ts';

/** What changes in the columns of a row: before and after. */
export const ColumnChanges = ({ changes }: { readonly changes: readonly ChangedColumn[] }) => (
  <dl class="o-columns">
    {changes.map(({ column, from, to }) => (
      <div key={column}>
        <dt>{column}</dt>
        <dd>
          {from && <del>{from}</del>} {to && <ins>{to}</ins>}
        </dd>
      </div>
    ))}
  </dl>
);

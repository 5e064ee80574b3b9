import { Table, type TableRow } from '../../app/ui/lists/table.tsx';
import { columnLetter } from '../../resources/rules/index.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { Work } from '../work/work.ts';
import { ColumnChoice } from './column-choice.tsx';
import type { ColumnIs, ColumnRead } from './columns-read.ts';

/** What we ask first, what we know last. */
const ORDER: readonly ColumnIs[] = ['twice', 'unknown', 'people', 'renamed', 'unused'];
const SIGN: Readonly<Record<ColumnIs, IconName>> = {
  known: 'ok',
  renamed: 'wand',
  unused: 'tip',
  unknown: 'let-op',
  people: 'let-op',
  twice: 'fout',
};

const cellsIn = ({ filled }: ColumnRead): string => (filled === 1 ? '1 cel' : `${filled} cellen`);

const quoted = (examples: readonly string[]): string =>
  examples.map((text) => `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”`).join(', ');

/** What the column is here, or the question what it is. */
function Becomes({ work, read }: { readonly work: Work; readonly read: ColumnRead }) {
  if (read.is === 'renamed') {
    return (
      <>
        wordt <strong>{read.column}</strong>
      </>
    );
  }
  return read.is === 'unknown' || read.is === 'twice' ? <ColumnChoice work={work} read={read} /> : <>gaat niet mee</>;
}

/** Names of people are never repeated. */
const explained = (read: ColumnRead): string =>
  read.is === 'renamed'
    ? cellsIn(read)
    : [read.message, ...(read.is === 'unknown' ? [`Er staat: ${quoted(read.examples)}.`] : [])].join(' ');

const rowOf = (work: Work, read: ColumnRead): TableRow => ({
  key: String(read.index),
  class: read.is === 'renamed' || read.is === 'unused' ? undefined : 'o-table__hot',
  head: (
    <span class="o-signed">
      <Icon name={SIGN[read.is]} /> {read.name || `(zonder naam, kolom ${columnLetter(read.index)})`}
    </span>
  ),
  cells: [<Becomes key="is" work={work} read={read} />, explained(read)],
});

/** Each column of the file beside ours: those that we know on one line, the others one by one. */
export function ColumnsCard({ work, columns }: { readonly work: Work; readonly columns: readonly ColumnRead[] }) {
  const known = columns.filter(({ is }) => is === 'known');
  const others = ORDER.flatMap((is) => columns.filter((one) => one.is === is));
  const first: TableRow = {
    key: 'known',
    head: (
      <span class="o-signed">
        <Icon name="ok" />{' '}
        {known
          .slice(0, 6)
          .map(({ column }) => column)
          .join(', ')}
        {known.length > 6 && ` en ${known.length - 6} andere`}
      </span>
    ),
    cells: ['herkend', known.length === 1 ? '1 kolom' : `${known.length} kolommen, precies zoals wij ze kennen`],
  };
  return (
    <section class="o-card" aria-label="Kolommen">
      <h2>Kolommen</h2>
      <div class="o-scroll-x">
        <Table
          class="o-table"
          heads={['In uw bestand', 'Bij ons', 'Uitleg']}
          rows={[...others.map((read) => rowOf(work, read)), ...(known.length > 0 ? [first] : [])]}
        />
      </div>
    </section>
  );
}

import type { Work } from '../work/work.ts';
import { EntryField } from './entry-field.tsx';

interface EntrySectionProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly work: Work;
  readonly row: number;
}

/** The fields about one thing. */
export function EntrySection({ name, columns, work, row }: EntrySectionProps) {
  return (
    <section class="o-entry__section" aria-label={name}>
      <h2>{name}</h2>
      {columns.map((column) => (
        <EntryField key={`${row} ${column}`} column={column} work={work} row={row} />
      ))}
    </section>
  );
}

import type { ListState } from '../table/list-state.ts';
import { Button } from '../ui/button.tsx';
import type { Work } from '../work/work.ts';
import { copyRow, retireRow, textOf } from './row-acts.ts';

interface EntryActsProps {
  readonly work: Work;
  readonly list: ListState;
  readonly row: number;
}

/** Back to the list, to the row before or after, and what can be done with a whole row. */
export function EntryActs({ work, list, row }: EntryActsProps) {
  const rows = list.rows.value.includes(row) ? list.rows.value : list.allRows.value;
  const at = rows.indexOf(row);
  const show = (to: number | undefined) => () => {
    if (to !== undefined) list.openRow(to);
  };
  const isStopped = textOf(work, row, 'status') === 'gestopt';
  return (
    <div class="o-row">
      <Button look="quiet" icon="left" onClick={list.closeRow}>
        Lijst
      </Button>
      <span class="o-small">rij {row}</span>
      <span class="o-grow" />
      <Button icon="left" label="Vorige rij (Alt+pijl omhoog)" isOff={at <= 0} onClick={show(rows[at - 1])} />
      <Button
        icon="right"
        label="Volgende rij (Alt+pijl omlaag)"
        isOff={at < 0 || at === rows.length - 1}
        onClick={show(rows[at + 1])}
      />
      <Button icon="copy" onClick={() => list.openRow(copyRow(work, row))}>
        Kopie
      </Button>
      <Button look="danger" isOff={isStopped} onClick={() => retireRow(work, row)}>
        {isStopped ? 'Gestopt' : 'Deze hulp stopt'}
      </Button>
    </div>
  );
}

import { useBench } from '../bench-context.ts';
import { writeColumn } from '../entry/row-acts.ts';
import { listStateOf } from '../table/list-state.ts';
import { Button } from '../ui/button.tsx';
import type { Work } from '../work/work.ts';
import { ColumnChanges } from './column-changes.tsx';
import type { Difference } from './differences.ts';
import { putBack } from './put-back.ts';

interface DifferenceCardProps {
  readonly difference: Difference;
  readonly work: Work;
}

function Columns({ difference }: Pick<DifferenceCardProps, 'difference'>) {
  if (!('columns' in difference)) return <p>{difference.entry.short}</p>;
  return <ColumnChanges changes={difference.columns} />;
}

interface GoneProps {
  readonly difference: Extract<Difference, { kind: 'gone' }>;
  readonly work: Work;
}

/** What can be done about an entry that vanishes: its id back where that was changed, or itself as help that stopped. */
function Gone({ difference: { entry, renamed }, work }: GoneProps) {
  const row = renamed && work.checked.value.rowOf.get(renamed.id);
  if (!renamed || row === undefined) {
    return (
      <>
        <p>{entry.short}</p>
        <Button look="soft" onClick={() => putBack(work, entry)}>
          Zet terug als gestopt
        </Button>
      </>
    );
  }
  return (
    <>
      <p>
        Rij {row} heet ook zo, met de id <code>{renamed.id}</code>. Waarschijnlijk is alleen de id veranderd.
      </p>
      <div class="o-row">
        <Button look="soft" onClick={() => writeColumn(work, row, 'id', entry.id)}>
          Zet de oude id terug
        </Button>
        <Button look="quiet" onClick={() => putBack(work, entry)}>
          Dit is andere hulp: zet terug als gestopt
        </Button>
      </div>
    </>
  );
}

/** One entry that is not as it was, with each column before and after. */
export function DifferenceCard({ difference, work }: DifferenceCardProps) {
  const { room } = useBench();
  const { entry, kind } = difference;
  const open = () => {
    const row = work.checked.value.rowOf.get(entry.id);
    if (row !== undefined) listStateOf(work).openRow(row);
    room.value = 'lijst';
  };
  // A row with faults is in the list, although there is no entry of it yet.
  const isBroken = kind === 'gone' && work.checked.value.rowOf.has(entry.id);
  return (
    <li>
      <div class="o-row">
        {kind === 'gone' && !isBroken ? (
          <strong class="o-grow">{entry.name}</strong>
        ) : (
          <button type="button" class="o-link o-grow" onClick={open}>
            {entry.name}
          </button>
        )}
        <code>{entry.id}</code>
      </div>
      {isBroken && <p>Deze rij staat er nog, maar heeft fouten. Herstel die eerst.</p>}
      {!isBroken && difference.kind === 'gone' && <Gone difference={difference} work={work} />}
      {difference.kind !== 'gone' && <Columns difference={difference} />}
    </li>
  );
}

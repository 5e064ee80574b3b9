import { Button } from '../ui/button.tsx';
import { cellAt } from '../work/edits.ts';
import type { Work } from '../work/work.ts';
import { cellName } from './acts.ts';
import type { ListState } from './list-state.ts';

/** The chosen cell in full, as a spreadsheet shows it above the table. */
export function CellBar({ work, list }: { readonly work: Work; readonly list: ListState }) {
  const place = list.cell.value;
  return (
    <div class="o-cellbar">
      <strong>{cellName(work, place)}</strong>
      <span class="o-grow">{cellAt(work.sheet.value.records, place.row, place.index)}</span>
      <Button look="quiet" icon="right" onClick={() => list.openRow(place.row)}>
        Open de vermelding
      </Button>
    </div>
  );
}

import { Table } from '../../app/ui/lists/table.tsx';
import type { CellReport } from '../../resources/rules/index.ts';
import { cellName, mend } from '../table/acts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { cellAt } from '../work/edits.ts';
import type { Work } from '../work/work.ts';
import { mendsOf } from './causes.ts';

interface MendPreviewProps {
  readonly work: Work;
  readonly reports: readonly CellReport[];
  readonly onClose: () => void;
}

/** Every cell that would change, before and after. Nothing changes before the button is pressed. */
export function MendPreview({ work, reports, onClose }: MendPreviewProps) {
  const edits = mendsOf(reports, work.layout.value);
  const { records } = work.sheet.value;
  const act = () => {
    mend(work, reports);
    onClose();
  };
  return (
    <Dialog
      title={edits.length === 1 ? 'Deze cel verandert' : `Deze ${edits.length} cellen veranderen`}
      onClose={onClose}
    >
      <p>Alleen deze cellen. U kunt het daarna ongedaan maken.</p>
      <div class="o-scroll">
        <Table
          class="o-table"
          heads={['Waar', 'Nu', 'Wordt']}
          rows={edits.map((edit) => ({
            key: `${edit.row} ${edit.index}`,
            head: cellName(work, edit),
            cells: [
              <del key="now">{cellAt(records, edit.row, edit.index)}</del>,
              <ins key="then">{edit.value || '(leeg)'}</ins>,
            ],
          }))}
        />
      </div>
      <div class="o-row">
        <Button look="main" isLarge onClick={act}>
          {edits.length === 1 ? 'Herstel deze cel' : `Herstel deze ${edits.length}`}
        </Button>
        <Button look="quiet" isLarge onClick={onClose}>
          Laat maar
        </Button>
      </div>
    </Dialog>
  );
}

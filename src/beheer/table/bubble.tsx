import type { CellReport } from '../../resources/rules/index.ts';
import { RULE_NAMES } from '../problems/rule-names.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { put } from '../ui/put.ts';
import { cellAt } from '../work/edits.ts';
import type { Work } from '../work/work.ts';
import { mend } from './acts.ts';
import { useKeepInBox } from './keep-in-box.ts';
import type { ListState } from './list-state.ts';
import { HEAD_HEIGHT, KNOWN_WIDTH, NUMBER_WIDTH, ROW_HEIGHT, widthOf } from './measures.ts';

interface BubbleProps {
  readonly work: Work;
  readonly list: ListState;
}

/** Pixels from the left of a cell, within the whole table. */
export function leftOf({ layout }: Work, { columns }: ListState, index: number): number {
  const before = columns.value.slice(0, columns.value.indexOf(index));
  const own = before.reduce((sum, one) => sum + widthOf(layout.value.columns[one] ?? ''), 0);
  return NUMBER_WIDTH + own + (before.length > 0 ? KNOWN_WIDTH : 0);
}

/** What is said of the chosen cell. */
function reportsHere({ checked, layout }: Work, { cell }: ListState): readonly CellReport[] {
  const { row, index } = cell.value;
  const column = layout.value.columns[index];
  return (checked.value.byRow.get(row) ?? []).filter((report) => report.column === column);
}

function Swap({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <dl class="o-swap">
      <dt>Nu</dt>
      <dd>
        <del>{from}</del>
      </dd>
      <dt>Wordt</dt>
      <dd>
        <ins>{to || '(leeg)'}</ins>
      </dd>
    </dl>
  );
}

interface SaidProps extends BubbleProps {
  readonly reports: readonly [CellReport, ...CellReport[]];
}

function Said({ work, list, reports }: SaidProps) {
  const [report] = reports;
  const { row, index } = list.cell.value;
  const alike = work.checked.value.reports.filter(({ rule, mend: safe }) => rule === report.rule && safe);
  const top = HEAD_HEIGHT + (list.rows.value.indexOf(row) + 1) * ROW_HEIGHT + 6;
  const box = useKeepInBox(top, leftOf(work, list, index) - 40, true);
  const now = cellAt(work.sheet.value.records, row, index);
  return (
    <div class="o-bubble" ref={box}>
      <p class={`o-bubble__name o-bubble__name--${report.level}`}>
        <Icon name={report.level} /> {RULE_NAMES[report.rule]}
      </p>
      {report.mend && <Swap from={now} to={report.mend.value} />}
      <p id="celmelding">{reports.map(({ message }) => message).join(' ')}</p>
      <div class="o-row">
        {report.mend && (
          <Button look="main" onClick={() => mend(work, [report])}>
            Herstel
          </Button>
        )}
        {report.mend && alike.length > 1 && (
          <Button onClick={() => mend(work, alike)}>Herstel alle {alike.length}</Button>
        )}
        <Button look="quiet" onClick={put(list.writing, now)}>
          Zelf typen
        </Button>
        <Button look="quiet" icon="close" label="Sluit" onClick={put(list.hasBubble, false)} />
      </div>
    </div>
  );
}

/** What is wrong with the chosen cell and what can be done, at the cell and never over it. */
export function Bubble({ work, list }: BubbleProps) {
  const [report, ...others] = reportsHere(work, list);
  if (!report || !list.hasBubble.value || (report.level === 'tip' && !report.mend)) return null;
  return <Said work={work} list={list} reports={[report, ...others]} />;
}

import { useSignal } from '@preact/signals';
import type { CellReport } from '../../resources/rules/index.ts';
import { mend } from '../table/acts.ts';
import { filterOfRules, type ListState } from '../table/list-state.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { put } from '../ui/put.ts';
import { cellAt } from '../work/edits.ts';
import type { Work } from '../work/work.ts';
import { type Cause, cellOf } from './causes.ts';

/** So many cells are named; the rest is in the table. */
const MOST_NAMED = 12;

interface CauseProps {
  readonly cause: Cause;
  readonly work: Work;
  readonly list: ListState;
}

function OneCell({ report, work, list }: Omit<CauseProps, 'cause'> & { readonly report: CellReport }) {
  const cell = cellOf(report, work.layout.value);
  const now = cell ? cellAt(work.sheet.value.records, cell.row, cell.index) : report.value;
  const where = `rij ${report.row}${report.column ? ` · ${report.column}` : ''}`;
  return (
    <li>
      {cell ? (
        <button type="button" class="o-link" onClick={() => list.goTo(cell)}>
          {where}
        </button>
      ) : (
        <span>{where}</span>
      )}
      <span class="o-cause__value">
        {report.mend ? <del>{now}</del> : now}
        {report.mend && <ins>{report.mend.value || '(leeg)'}</ins>}
      </span>
      {report.mend && (
        <Button look="quiet" label={`Herstel ${where}`} onClick={() => mend(work, [report])}>
          Herstel
        </Button>
      )}
    </li>
  );
}

function Cells({ cause, work, list }: CauseProps) {
  const { reports, rule, name } = cause;
  const messages = [...new Set(reports.map(({ message }) => message))];
  return (
    <div class="o-cause__more">
      {messages.slice(0, 3).map((message) => (
        <p key={message}>{message}</p>
      ))}
      <ul>
        {reports.slice(0, MOST_NAMED).map((report) => (
          <OneCell key={`${report.row} ${report.column}`} report={report} work={work} list={list} />
        ))}
      </ul>
      {reports.length > 1 && (
        <Button look="quiet" onClick={put(list.filter, filterOfRules(name, [rule]))}>
          Toon deze rijen in de lijst
        </Button>
      )}
    </div>
  );
}

/** One cause: in how many cells, which, and a button for what is safe. */
export function CauseCard({ cause, work, list }: CauseProps) {
  const isOpen = useSignal(false);
  const { level, name, reports, mendable } = cause;
  const places = reports.length === 1 ? `rij ${reports[0]?.row}` : `${reports.length} plekken`;
  return (
    <div class={`o-cause ${isOpen.value ? 'o-cause--open' : ''}`}>
      <div class="o-cause__head">
        <button type="button" class="o-cause__name" aria-expanded={isOpen.value} onClick={put(isOpen, !isOpen.value)}>
          <Icon name={level} />
          <span>
            <strong>{name}</strong>
            <small>
              {places}
              {mendable.length > 0 && ' · veilig te herstellen'}
            </small>
          </span>
        </button>
        {mendable.length > 0 && (
          <Button look="soft" onClick={() => mend(work, mendable)}>
            Herstel {mendable.length}
            <span class="visually-hidden"> keer: {name}</span>
          </Button>
        )}
      </div>
      {isOpen.value && <Cells cause={cause} work={work} list={list} />}
    </div>
  );
}

import type { CellReport } from '../../resources/rules/index.ts';
import { mend } from '../table/acts.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Work } from '../work/work.ts';

interface FieldReportsProps {
  readonly id: string;
  readonly reports: readonly CellReport[];
  readonly work: Work;
}

/** What the rule book says of a field, with the value that is offered. */
export function FieldReports({ id, reports, work }: FieldReportsProps) {
  return (
    <div id={id} class="o-reports">
      {reports.map((report) => (
        <p key={`${report.rule} ${report.message}`} class={`o-report o-report--${report.level}`}>
          <Icon name={report.level} />
          <span>{report.message}</span>
          {report.mend && (
            <Button look="soft" onClick={() => mend(work, [report])}>
              Maak er {report.mend.value || 'leeg'} van
            </Button>
          )}
        </p>
      ))}
    </div>
  );
}

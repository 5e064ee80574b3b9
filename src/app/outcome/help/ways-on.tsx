import { t } from '../../../i18n/index.ts';
import type { Outcome } from '../../../questionnaires/index.ts';
import { useModel } from '../../core/model.ts';
import { Row } from '../../ui/door.tsx';
import { UnsureRow } from './unsure-row.tsx';

interface WaysOnProps {
  readonly run: string;
  readonly outcome: Outcome;
  /** How much help there is for these answers. */
  readonly found: number;
}

/** What comes after the help on the page: all of it, a plan for when nobody takes over, and someone to call. */
export function WaysOn({ run, outcome: { needs, status }, found }: WaysOnProps) {
  const { router, capabilities } = useModel();
  const nobodyTakesOver = needs.some(({ need }) => need === 'take-over-now');
  const toHelp = () => router.go(status === 'empty' ? { page: 'find' } : { page: 'matches', run });
  return (
    <ul class="rows">
      {nobodyTakesOver && capabilities.canWrite && (
        <li>
          <Row sign="letter" onClick={() => router.go({ page: 'plan' })}>
            {t('outcome.result.plan')}
          </Row>
        </li>
      )}
      <li>
        <UnsureRow />
      </li>
      <li>
        <Row sign="search" onClick={toHelp}>
          {status === 'empty' ? t('outcome.result.search') : t('outcome.result.doorFind')}
          {found > 0 && ` (${found})`}
        </Row>
      </li>
    </ul>
  );
}

import { t } from '../../../i18n/index.ts';
import type { PlanConflict } from '../../../storage/index.ts';
import { KeepChoice } from '../../consent/consent-question.tsx';
import { StoredFact } from '../../ui/labelled-items.tsx';
import { LinkTo } from '../../ui/page-link.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { SmallHeading, Text } from '../../ui/text.tsx';
import { planFieldName } from '../stored-plan.tsx';

interface RestoredProps {
  readonly how: 'merged' | 'replaced';
  readonly conflicts: readonly PlanConflict[];
}

/** Says that a backup was put back, asks about keeping, and shows which words of the plan were left out. */
export function Restored({ how, conflicts }: RestoredProps) {
  return (
    <>
      <StepHeading>{t(`backup.restore.${how}`)}</StepHeading>
      <KeepChoice question={t('backup.restore.keep')} />
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} />}
      <LinkTo route={{ page: 'data' }}>{t('backup.restore.look')}</LinkTo>
    </>
  );
}

function Conflicts({ conflicts }: { readonly conflicts: readonly PlanConflict[] }) {
  return (
    <>
      <SmallHeading level={3}>{t('backup.restore.conflicts')}</SmallHeading>
      <Text>{t('backup.restore.conflictsText')}</Text>
      <ul class="cards">
        {conflicts.map(({ field, here, backup }) => (
          <li key={field} class="card">
            <SmallHeading level={4}>{planFieldName(field)}</SmallHeading>
            <StoredFact label={t('backup.restore.here')} items={[here]} />
            <StoredFact label={t('backup.restore.inBackup')} items={[backup]} />
          </li>
        ))}
      </ul>
      <LinkTo route={{ page: 'plan' }}>{t('backup.restore.toPlan')}</LinkTo>
    </>
  );
}

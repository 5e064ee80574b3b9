import { t } from '../../../i18n/index.ts';
import type { PlanConflict } from '../../../storage/index.ts';
import { ConsentQuestion } from '../../consent/consent-question.tsx';
import { LabelledItems } from '../../ui/lists/labelled-items.tsx';
import { PageLink } from '../../ui/page-link.tsx';
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
      <ConsentQuestion question={t('backup.restore.keep')} />
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} />}
      <PageLink route={{ page: 'data' }}>{t('backup.restore.look')}</PageLink>
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
            <LabelledItems label={t('backup.restore.here')} items={[here]} />
            <LabelledItems label={t('backup.restore.inBackup')} items={[backup]} />
          </li>
        ))}
      </ul>
      <PageLink route={{ page: 'plan' }}>{t('backup.restore.toPlan')}</PageLink>
    </>
  );
}

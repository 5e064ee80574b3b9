import { useState } from 'preact/hooks';
import { formatDate, t } from '../../../i18n/index.ts';
import { hasWork, type StoredState } from '../../../storage/index.ts';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { Text } from '../../ui/text.tsx';
import { ContentsList } from './contents-list.tsx';

interface BackupPreviewProps {
  readonly state: StoredState;
  readonly madeOn: string;
  readonly onMerge: () => void;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** What a backup holds, before anything is done with it. To replace is asked twice, with what would go. */
export function BackupPreview({ state, madeOn, onMerge, onReplace, onCancel }: BackupPreviewProps) {
  const here = useModel().stored.state.value;
  const [isAsked, setAsked] = useState(false);
  if (isAsked) return <ReplaceQuestion here={here} onReplace={onReplace} onCancel={() => setAsked(false)} />;
  return (
    <div class="card">
      <StepHeading>{t('backup.restore.found', { date: formatDate(madeOn) })}</StepHeading>
      <Text>{t('backup.restore.contents')}</Text>
      <ContentsList state={state} />
      <Text>{t('backup.restore.notYet')}</Text>
      <div class="actions">
        <Button kind="primary" onClick={onMerge}>
          {!hasWork(here) ? t('backup.restore.put') : t('backup.restore.merge')}
        </Button>
        {hasWork(here) && <Button onClick={() => setAsked(true)}>{t('backup.restore.replace')}</Button>}
        <Button onClick={onCancel}>{t('backup.restore.cancel')}</Button>
      </div>
    </div>
  );
}

interface ReplaceQuestionProps {
  readonly here: StoredState;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

function ReplaceQuestion({ here, onReplace, onCancel }: ReplaceQuestionProps) {
  return (
    <div class="card">
      <StepHeading>{t('backup.restore.replaceTitle')}</StepHeading>
      <Text>{t('backup.restore.replaceText')}</Text>
      <ContentsList state={here} />
      <div class="actions">
        <Button kind="primary" onClick={onReplace}>
          {t('backup.restore.replaceConfirm')}
        </Button>
        <Button onClick={onCancel}>{t('backup.restore.cancel')}</Button>
      </div>
    </div>
  );
}

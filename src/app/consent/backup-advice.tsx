import { useEffect } from 'preact/hooks';
import { formatDate, t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { Notice } from '../ui/notice.tsx';
import { LinkTo } from '../ui/page-link.tsx';
import { Text } from '../ui/text.tsx';
import { deletesAfterAWeek, isLasting, lookIfLasting, needsBackup } from './persistent-storage.ts';

/** What Safari does to a site that is not opened for a week; nothing in other browsers. */
export function DeletedAfterAWeek() {
  return deletesAfterAWeek(window) ? <Text>{t('backup.week')}</Text> : null;
}

/** A calm advice to make a backup: only when the browser may lose what is kept, and there is no backup of late. */
export function BackupAdvice() {
  const { stored, today } = useModel();
  const state = stored.state.value;
  useEffect(() => void lookIfLasting(), []);
  if (!stored.isKept.value || isLasting.value !== false || !needsBackup(state, today())) return null;
  return (
    <Notice>
      <Text>
        {t('backup.advice.text')}{' '}
        {state.backedUpOn ? t('backup.advice.last', { date: formatDate(state.backedUpOn) }) : t('backup.advice.never')}
      </Text>
      <LinkTo route={{ page: 'backup' }}>{t('backup.advice.make')}</LinkTo>
    </Notice>
  );
}

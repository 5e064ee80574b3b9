import { useEffect } from 'preact/hooks';
import { formatDate, t } from '../../i18n/index.ts';
import { deletesAfterAWeek, isLasting, lookIfLasting, needsBackup } from '../state/lasting.ts';
import { useModel } from '../state/model.ts';
import { LinkTo } from './link-to.tsx';
import { Notice } from './notice.tsx';
import { Text } from './text.tsx';

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

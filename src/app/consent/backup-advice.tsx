import { useEffect } from 'preact/hooks';
import { formatDate, t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { Notice } from '../ui/notice.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Text } from '../ui/text.tsx';
import { isInAppleBrowser, isPersistent, needsBackup, readPersistence } from './persistent-storage.ts';

/** What Safari does to a site that is not opened for a week; nothing in other browsers. */
export function DeletedAfterAWeek() {
  return isInAppleBrowser(window) ? <Text>{t('backup.week')}</Text> : null;
}

/** A calm advice to make a backup: only when the browser may lose what is kept, and there is no backup of late. */
export function BackupAdvice() {
  const { stored, today } = useModel();
  const state = stored.state.value;
  useEffect(() => void readPersistence(), []);
  if (!stored.isKept.value || isPersistent.value !== false || !needsBackup(state, today())) return null;
  return (
    <Notice>
      <Text>
        {t('backup.advice.text')}{' '}
        {state.backedUpOn ? t('backup.advice.last', { date: formatDate(state.backedUpOn) }) : t('backup.advice.never')}
      </Text>
      <PageLink route={{ page: 'backup' }}>{t('backup.advice.make')}</PageLink>
    </Notice>
  );
}

import { t } from '../../i18n/index.ts';
import { BackLink } from '../components/back-link.tsx';
import { MakeBackup } from '../components/make-backup.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { RestoreBackup } from '../components/restore-backup.tsx';
import { Text } from '../components/text.tsx';

/** A copy of everything in a file, and the way back. */
export function BackupPage() {
  return (
    <>
      <BackLink />
      <PageHeading>{t('backup.title')}</PageHeading>
      <Text lead>{t('backup.lead')}</Text>
      <MakeBackup />
      <RestoreBackup />
    </>
  );
}

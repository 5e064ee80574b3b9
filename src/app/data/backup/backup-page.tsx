import { t } from '../../../i18n/index.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Text } from '../../ui/text.tsx';
import { MakeBackup } from './make-backup.tsx';
import { RestoreBackup } from './restore-backup.tsx';

/** A copy of everything in a file, and the way back. */
export function BackupPage() {
  return (
    <>
      <PageHeading>{t('backup.title')}</PageHeading>
      <Text lead>{t('backup.lead')}</Text>
      <MakeBackup />
      <RestoreBackup />
    </>
  );
}

import { t } from '../../i18n/index.ts';
import { PageHeading } from '../components/page-heading.tsx';

export function BackupPage() {
  return <PageHeading>{t('backup.title')}</PageHeading>;
}

import { t } from '../../i18n/index.ts';
import { PageHeading } from '../components/page-heading.tsx';

export function MomentsPage() {
  return <PageHeading>{t('moments.title')}</PageHeading>;
}

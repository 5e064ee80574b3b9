import { t } from '../../i18n/index.ts';
import { PageHeading } from '../components/page-heading.tsx';

export function PayerPage() {
  return <PageHeading>{t('payer.title')}</PageHeading>;
}

import { t } from '../../i18n/index.ts';
import { PageHeading } from '../components/page-heading.tsx';

export function PlanPage() {
  return <PageHeading>{t('plan.title')}</PageHeading>;
}

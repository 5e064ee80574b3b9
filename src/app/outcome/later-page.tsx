import { t } from '../../i18n/index.ts';
import { BackupAdvice } from '../consent/backup-advice.tsx';
import { ConsentQuestion } from '../consent/consent-question.tsx';
import { useModel } from '../core/model.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Text } from '../ui/text.tsx';

export function LaterPage() {
  const { stored } = useModel();
  return (
    <>
      <PageHeading>{t('outcome.later.title')}</PageHeading>
      <Text>{t('outcome.later.text')}</Text>
      {stored.isKept.value ? <Text>{t('outcome.later.kept')}</Text> : <ConsentQuestion />}
      <BackupAdvice />
      <Text>{t('outcome.later.tip')}</Text>
      <ul class="plain-list">
        <li>
          <PageLink route={{ page: 'plan' }}>{t('plan.open')}</PageLink>
        </li>
        <li>
          <PageLink route={{ page: 'moments' }}>{t('moments.title')}</PageLink>
        </li>
        <li>
          <PageLink route={{ page: 'start' }}>{t('outcome.later.home')}</PageLink>
        </li>
      </ul>
    </>
  );
}

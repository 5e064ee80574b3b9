import { t } from '../../i18n/index.ts';
import { BackupAdvice } from '../consent/backup-advice.tsx';
import { KeepChoice } from '../consent/consent-question.tsx';
import { useModel } from '../core/model.ts';
import { BackLink } from '../ui/back-link.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { LinkTo } from '../ui/page-link.tsx';
import { Text } from '../ui/text.tsx';

export function LaterPage() {
  const { stored } = useModel();
  return (
    <>
      <BackLink />
      <PageHeading>{t('check.later.title')}</PageHeading>
      <Text>{t('check.later.text')}</Text>
      {stored.isKept.value ? <Text>{t('check.later.kept')}</Text> : <KeepChoice />}
      <BackupAdvice />
      <Text>{t('check.later.tip')}</Text>
      <ul class="plain-list">
        <li>
          <LinkTo route={{ page: 'plan' }}>{t('plan.open')}</LinkTo>
        </li>
        <li>
          <LinkTo route={{ page: 'moments' }}>{t('moments.title')}</LinkTo>
        </li>
        <li>
          <LinkTo route={{ page: 'start' }}>{t('check.later.home')}</LinkTo>
        </li>
      </ul>
    </>
  );
}

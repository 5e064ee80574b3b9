import { t } from '../../i18n/index.ts';
import { BackLink } from '../components/back-link.tsx';
import { KeepChoice } from '../components/keep-choice.tsx';
import { LinkTo } from '../components/link-to.tsx';
import { BackupAdvice } from '../components/may-be-lost.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Text } from '../components/text.tsx';
import { useModel } from '../state/model.ts';

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

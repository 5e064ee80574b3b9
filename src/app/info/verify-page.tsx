import { t, tList } from '../../i18n/index.ts';
import { ownAddress } from '../platform/own-address.ts';
import { offlineState } from '../pwa/register.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { RequestsSeen } from './requests-seen.tsx';
import { WhatIsKept } from './what-is-kept.tsx';

/** "Controleer het zelf": how anyone can see that nothing leaves the device, and what this page cannot show. */
export function VerifyPage() {
  return (
    <>
      <PageHeading>{t('info.verify.title')}</PageHeading>
      <Text lead>{t('info.verify.lead')}</Text>
      <Heading2>{t('info.verify.offline.title')}</Heading2>
      <p class="nl-paragraph" role="status">
        {offlineState.value === 'ready' ? t('info.verify.offline.ready') : t('info.verify.offline.notReady')}
      </p>
      <Steps items={tList('info.verify.offline.steps')} />
      <RequestsSeen />
      <WhatIsKept />
      <Heading2>{t('info.verify.tools.title')}</Heading2>
      <Text>{t('info.verify.tools.text')}</Text>
      <Steps items={tList('info.verify.tools.steps')} />
      <Heading2>{t('info.verify.build.title')}</Heading2>
      <Text>{t('info.verify.build.command', { version: __APP_VERSION__ })}</Text>
      <Text>{t('info.verify.build.text')}</Text>
      <p class="nl-paragraph" translate={false}>
        <code>npm run verify-deployment -- {ownAddress(location)}</code>
      </p>
      <Text>{t('info.verify.build.limit')}</Text>
    </>
  );
}

function Steps({ items }: { readonly items: readonly string[] }) {
  return (
    <ol class="plain-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ol>
  );
}

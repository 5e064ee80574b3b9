import { t, tList } from '../../i18n/index.ts';
import { offlineState } from '../pwa/register.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { Heading2, Text } from '../ui/text.tsx';
import { RequestsSeen } from './requests-seen.tsx';
import { WhatIsKept } from './what-is-kept.tsx';

/** "Controleer het zelf": how anyone can see that nothing leaves the device, and what this page cannot show. */
export function CheckPage() {
  return (
    <>
      <PageHeading>{t('verify.title')}</PageHeading>
      <Text lead>{t('verify.lead')}</Text>
      <Heading2>{t('verify.offline.title')}</Heading2>
      <p class="nl-paragraph" role="status">
        {offlineState.value === 'ready' ? t('verify.offline.ready') : t('verify.offline.notReady')}
      </p>
      <Steps items={tList('verify.offline.steps')} />
      <RequestsSeen />
      <WhatIsKept />
      <Heading2>{t('verify.tools.title')}</Heading2>
      <Text>{t('verify.tools.text')}</Text>
      <Steps items={tList('verify.tools.steps')} />
      <Heading2>{t('verify.build.title')}</Heading2>
      <Text>{t('verify.build.command', { version: __APP_VERSION__ })}</Text>
      <Text>{t('verify.build.text')}</Text>
      <p class="nl-paragraph" translate={false}>
        <code>npm run verify-deployment -- {location.origin + location.pathname}</code>
      </p>
      <Text>{t('verify.build.limit')}</Text>
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

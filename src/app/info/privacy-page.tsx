import { t, tList } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Heading2, Text } from '../ui/text.tsx';

const NOT = { title: 'info.privacy.notTitle', items: 'info.privacy.not' } as const;

const OWN_DEVICE = [
  NOT,
  { title: 'info.privacy.deviceTitle', items: 'info.privacy.device' },
  { title: 'info.privacy.serverTitle', items: 'info.privacy.server' },
  { title: 'info.privacy.youTitle', items: 'info.privacy.you' },
] as const;

/** Where nothing can be kept, the screen is someone else's: what their web server and browser see is not the reader's. */
const ELSEWHERE = [NOT, { title: 'info.privacy.hereTitle', items: 'info.privacy.here' }] as const;

export function PrivacyPage() {
  const { canStore } = useModel().capabilities;
  return (
    <>
      <PageHeading>{t('info.privacy.title')}</PageHeading>
      <Text lead>{canStore ? t('info.privacy.lead') : t('info.privacy.hereLead')}</Text>
      {(canStore ? OWN_DEVICE : ELSEWHERE).map(({ title, items }) => (
        <section key={title}>
          <Heading2>{t(title)}</Heading2>
          <ul class="plain-list">
            {tList(items).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      {canStore && (
        <p class="nl-paragraph">
          <PageLink route={{ page: 'check' }}>{t('info.verify.open')}</PageLink>
        </p>
      )}
      <p class="nl-paragraph">
        <PageLink route={{ page: 'safety' }}>{t('safety.open')}</PageLink>
      </p>
    </>
  );
}

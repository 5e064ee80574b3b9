import { t, tList } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { LinkTo } from '../ui/page-link.tsx';
import { Heading2, Text } from '../ui/text.tsx';

const NOT = { title: 'pages.privacy.notTitle', items: 'pages.privacy.not' } as const;

const AT_HOME = [
  NOT,
  { title: 'pages.privacy.deviceTitle', items: 'pages.privacy.device' },
  { title: 'pages.privacy.serverTitle', items: 'pages.privacy.server' },
  { title: 'pages.privacy.youTitle', items: 'pages.privacy.you' },
] as const;

/** Where nothing can be kept, the screen is someone else's: what their web server and browser see is not the reader's. */
const ELSEWHERE = [NOT, { title: 'pages.privacy.hereTitle', items: 'pages.privacy.here' }] as const;

export function PrivacyPage() {
  const { keep } = useModel().ways;
  return (
    <>
      <PageHeading>{t('pages.privacy.title')}</PageHeading>
      <Text lead>{keep ? t('pages.privacy.lead') : t('pages.privacy.hereLead')}</Text>
      {(keep ? AT_HOME : ELSEWHERE).map(({ title, items }) => (
        <section key={title}>
          <Heading2>{t(title)}</Heading2>
          <ul class="plain-list">
            {tList(items).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      {keep && (
        <p class="nl-paragraph">
          <LinkTo route={{ page: 'check' }}>{t('verify.open')}</LinkTo>
        </p>
      )}
      <p class="nl-paragraph">
        <LinkTo route={{ page: 'safety' }}>{t('safety.open')}</LinkTo>
      </p>
    </>
  );
}

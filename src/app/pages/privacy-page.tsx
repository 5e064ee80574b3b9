import { t, tList } from '../../i18n/index.ts';
import { LinkTo } from '../components/link-to.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Heading2, Text } from '../components/text.tsx';

const SECTIONS = [
  { title: 'pages.privacy.notTitle', items: 'pages.privacy.not' },
  { title: 'pages.privacy.deviceTitle', items: 'pages.privacy.device' },
  { title: 'pages.privacy.serverTitle', items: 'pages.privacy.server' },
  { title: 'pages.privacy.youTitle', items: 'pages.privacy.you' },
] as const;

export function PrivacyPage() {
  return (
    <>
      <PageHeading>{t('pages.privacy.title')}</PageHeading>
      <Text lead>{t('pages.privacy.lead')}</Text>
      {SECTIONS.map(({ title, items }) => (
        <section key={title}>
          <Heading2>{t(title)}</Heading2>
          <ul class="plain-list">
            {tList(items).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="nl-paragraph">
        <LinkTo route={{ page: 'check' }}>{t('verify.open')}</LinkTo>
      </p>
      <p class="nl-paragraph">
        <LinkTo route={{ page: 'safety' }}>{t('safety.open')}</LinkTo>
      </p>
    </>
  );
}

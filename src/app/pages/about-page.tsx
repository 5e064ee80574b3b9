import { t, tList } from '../../i18n/index.ts';
import { LinkTo } from '../components/link-to.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Text } from '../components/text.tsx';

export function AboutPage() {
  return (
    <>
      <PageHeading>{t('pages.about.title')}</PageHeading>
      {tList('pages.about.text').map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      <p class="nl-paragraph">
        <LinkTo route={{ page: 'poster' }}>{t('pages.poster.link')}</LinkTo>
      </p>
      <Text>{t('common.footer.version', { version: __APP_VERSION__ })}</Text>
    </>
  );
}

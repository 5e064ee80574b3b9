import { t, tList } from '../../i18n/index.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { LinkTo } from '../ui/page-link.tsx';
import { Text } from '../ui/text.tsx';

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

import { t, tList } from '../../i18n/index.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Text } from '../ui/text.tsx';

export function AboutPage() {
  return (
    <>
      <PageHeading>{t('info.about.title')}</PageHeading>
      {tList('info.about.text').map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      <p class="nl-paragraph">
        <PageLink route={{ page: 'poster' }}>{t('info.poster.link')}</PageLink>
      </p>
      <p class="nl-paragraph">
        <PageLink route={{ page: 'topic' }}>{t('topic.title')}</PageLink>
      </p>
      <Text>{t('shell.footer.version', { version: __APP_VERSION__ })}</Text>
    </>
  );
}

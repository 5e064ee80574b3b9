import { t, tList } from '../../i18n/index.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { Text } from '../components/text.tsx';

export function AboutPage() {
  return (
    <>
      <PageHeading>{t('pages.about.title')}</PageHeading>
      {tList('pages.about.text').map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      <Text>{t('common.footer.version', { version: __APP_VERSION__ })}</Text>
    </>
  );
}

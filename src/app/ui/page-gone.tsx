import { t } from '../../i18n/index.ts';
import { PageHeading } from './page-heading.tsx';
import { LinkTo } from './page-link.tsx';
import { Text } from './text.tsx';

/** Where a page was that memory no longer has: after "wis alles", say, or with the browser's Forward. */
export function GonePage() {
  return (
    <>
      <PageHeading>{t('pages.gone.title')}</PageHeading>
      <Text>{t('pages.gone.text')}</Text>
      <LinkTo route={{ page: 'start' }}>{t('check.later.home')}</LinkTo>
    </>
  );
}

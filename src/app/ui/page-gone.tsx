import { t } from '../../i18n/index.ts';
import { PageHeading } from './page-heading.tsx';
import { PageLink } from './page-link.tsx';
import { Text } from './text.tsx';

/** Where a page was that memory no longer has: after "wis alles", say, or with the browser's Forward. */
export function PageGone() {
  return (
    <>
      <PageHeading>{t('ui.gone.title')}</PageHeading>
      <Text>{t('ui.gone.text')}</Text>
      <PageLink route={{ page: 'start' }}>{t('ui.gone.start')}</PageLink>
    </>
  );
}

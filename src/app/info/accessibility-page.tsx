import { formatDate, t, tList } from '../../i18n/index.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { Text } from '../ui/text.tsx';

/** Day on which the statement was last checked against the product. */
const TESTED = '2026-11-22';

export function AccessibilityPage() {
  return (
    <>
      <PageHeading>{t('pages.accessibility.title')}</PageHeading>
      {tList('pages.accessibility.text').map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      <Text>{t('pages.accessibility.status', { date: formatDate(TESTED) })}</Text>
    </>
  );
}

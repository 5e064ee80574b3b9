import { formatDate, t, tList } from '../../i18n/index.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { Text } from '../ui/text.tsx';

/** Day on which the statement was last checked against the product. */
const TESTED = '2026-11-22';

export function AccessibilityPage() {
  return (
    <>
      <PageHeading>{t('info.accessibility.title')}</PageHeading>
      {tList('info.accessibility.text').map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      <Text>{t('info.accessibility.status', { date: formatDate(TESTED) })}</Text>
    </>
  );
}

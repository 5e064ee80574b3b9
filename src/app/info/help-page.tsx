import { formatDate, t } from '../../i18n/index.ts';
import { CRISIS_LINES } from '../../resources/index.ts';
import { HelpLines } from '../ui/crisis-lines.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Text } from '../ui/text.tsx';

/** "Hulp nu": one tap away on every page. Needs no catalogue and no network. */
export function HelpPage() {
  const [reviewed = ''] = CRISIS_LINES.map((line) => line.reviewed).sort();
  return (
    <>
      <PageHeading>{t('help.title')}</PageHeading>
      <Text lead>{t('help.lead')}</Text>
      <HelpLines lines={CRISIS_LINES} level={2} />
      <p class="nl-paragraph">
        <small>{t('help.checked', { date: formatDate(reviewed) })}</small>
      </p>
    </>
  );
}

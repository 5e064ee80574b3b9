import { formatDate, t } from '../../i18n/index.ts';
import { CRISIS_LINES } from '../../resources/index.ts';
import { CrisisLines } from '../ui/crisis-lines.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Text } from '../ui/text.tsx';

/** "Hulp nu": one tap away on every page. Needs no catalogue and no network. */
export function HelpPage() {
  const [reviewed = ''] = CRISIS_LINES.map((line) => line.reviewed).sort();
  return (
    <>
      <PageHeading>{t('ui.help.title')}</PageHeading>
      <Text lead>{t('ui.help.lead')}</Text>
      <CrisisLines lines={CRISIS_LINES} level={2} />
      <p class="nl-paragraph">
        <small>{t('ui.help.checked', { date: formatDate(reviewed) })}</small>
      </p>
    </>
  );
}

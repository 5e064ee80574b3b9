import { LANGUAGES, t } from '../../i18n/index.ts';
import { KeepChoice } from '../components/keep-choice.tsx';
import { LinkTo } from '../components/link-to.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { StoredRuns } from '../components/stored-runs.tsx';
import { Heading2, Text } from '../components/text.tsx';
import { WipeAll } from '../components/wipe-all.tsx';
import { useFinding } from '../state/finding.ts';
import { useModel } from '../state/model.ts';

/** Everything that is kept, item by item, and the button that removes it. */
export function DataPage() {
  const { stored } = useModel();
  const { runs, saved } = stored.state.value;
  return (
    <>
      <PageHeading>{t('pages.data.title')}</PageHeading>
      {stored.isKept.value ? <Text lead>{t('pages.data.lead')}</Text> : <KeepChoice />}
      {runs.length > 0 && <StoredRuns runs={runs} />}
      {saved.length > 0 && (
        <>
          <Heading2>{t('pages.data.list')}</Heading2>
          <LinkTo route={{ page: 'list' }}>{t('pages.data.entries', { count: saved.length })}</LinkTo>
        </>
      )}
      <Settings />
      {stored.setAside.value && <Text>{t('pages.data.setAside')}</Text>}
      <WipeAll />
      <Text>{t('pages.data.safari')}</Text>
    </>
  );
}

function Settings() {
  const { place, region, locale, theme } = useModel().stored.state.value;
  const { regions } = useFinding();
  const lines = [
    region && t('pages.data.region', { region: regions.names.value.find(({ id }) => id === region)?.name ?? region }),
    place && t('pages.data.place', { place }),
    locale && t('pages.data.language', { language: LANGUAGES.get(locale)?.name ?? locale }),
    theme &&
      t('pages.data.look', { look: theme === 'dark' ? t('common.footer.lookDark') : t('common.footer.lookLight') }),
  ].filter((line): line is string => Boolean(line));
  if (lines.length === 0) return null;
  return (
    <>
      <Heading2>{t('pages.data.settings')}</Heading2>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

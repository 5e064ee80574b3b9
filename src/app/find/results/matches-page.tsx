import { t } from '../../../i18n/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { PlaceChoice } from '../../catalogue/place-choice.tsx';
import { wordsOf } from '../../check/check-words.ts';
import { useRuns } from '../../check/runs.ts';
import { useModel } from '../../core/model.ts';
import { PageGone } from '../../ui/page-gone.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { QuietHelp } from '../../ui/quiet-help.tsx';
import { QuietStatus } from '../../ui/quiet-status.tsx';
import { Text } from '../../ui/text.tsx';
import { bestThree } from './best-three.ts';
import { DismissedList } from './dismissed-list.tsx';
import { FoundView } from './found-view.tsx';
import { MatchedRunProvider } from './matched-run.ts';
import { NothingFits } from './nothing-fits.tsx';
import { useMatches } from './use-matches.ts';

/** Help that follows from the answers of a run, each entry with its reason. */
export function MatchesPage({ run: id }: { readonly run: string }) {
  const all = useMatches(id);
  const { searchState } = useCatalogue();
  const { together } = useModel();
  const runs = useRuns();
  const run = runs.find(id);
  if (!run) return <PageGone />;
  const isShort = together.isOn.value;
  const matches = isShort ? bestThree(all) : all;
  const lead = isShort ? t('together.three') : t('find.matches.lead');
  return (
    <>
      <PageHeading>{t('find.matches.title')}</PageHeading>
      <PlaceChoice />
      <CatalogueState>
        {matches.length > 0 ? <Text>{lead}</Text> : <NothingFits run={run} />}
        {/* Another village brings another list. */}
        <QuietStatus text={`${searchState.place.value?.name ?? ''} ${t('find.results', { count: matches.length })}`} />
        <DismissedList run={run} />
        <MatchedRunProvider value={run}>
          <FoundView matches={matches} home={searchState.place.value} words={wordsOf(run)} />
        </MatchedRunProvider>
      </CatalogueState>
      <QuietHelp />
      <ul class="plain-list">
        <li>
          <PageLink route={{ page: 'find' }}>{t('find.matches.search')}</PageLink>
        </li>
        <li>
          <PageLink route={{ page: 'payer' }}>{t('payer.link.short')}</PageLink>
        </li>
      </ul>
    </>
  );
}

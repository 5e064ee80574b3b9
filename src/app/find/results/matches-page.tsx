import { t } from '../../../i18n/index.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { useFinding } from '../../catalogue/finding.ts';
import { PlaceChoice } from '../../catalogue/place-choice.tsx';
import { wordsOf } from '../../check/check-words.ts';
import { useRuns } from '../../check/runs.ts';
import { useModel } from '../../core/model.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { GonePage } from '../../ui/page-gone.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { LinkTo } from '../../ui/page-link.tsx';
import { Text } from '../../ui/text.tsx';
import { threeHelps } from './best-three.ts';
import { SwitchedOff } from './dismissed-list.tsx';
import { useDismissedReasons } from './dismissed-reasons.ts';
import { FoundView } from './found-view.tsx';
import { MatchedRunProvider } from './matched-run.ts';
import { useMatches } from './use-matches.ts';

/** Help that follows from the answers of a run, each entry with its reason. */
export function MatchesPage({ run: id }: { readonly run: string }) {
  const all = useMatches(id);
  const { finder } = useFinding();
  const { together } = useModel();
  const runs = useRuns();
  const notForMe = useDismissedReasons();
  const run = runs.find(id);
  if (!run) return <GonePage />;
  const isShort = together.isOn.value;
  const matches = isShort ? threeHelps(all) : all;
  const lead = isShort ? t('together.three') : t('check.matches.lead');
  const none = notForMe.of(run.check).length > 0 ? t('finder.notForMe.nothingLeft') : t('check.matches.noNeeds');
  return (
    <>
      <BackLink />
      <PageHeading>{t('check.matches.title')}</PageHeading>
      <PlaceChoice />
      <CatalogueState>
        <Text>{matches.length > 0 ? lead : none}</Text>
        <SwitchedOff run={run} />
        <MatchedRunProvider value={run}>
          <FoundView matches={matches} home={finder.place.value} words={wordsOf(run)} />
        </MatchedRunProvider>
      </CatalogueState>
      <ul class="plain-list">
        <li>
          <LinkTo route={{ page: 'find' }}>{t('check.matches.search')}</LinkTo>
        </li>
        <li>
          <LinkTo route={{ page: 'call', run: id }}>{t('check.matches.call')}</LinkTo>
        </li>
        <li>
          <LinkTo route={{ page: 'payer' }}>{t('payer.link.short')}</LinkTo>
        </li>
      </ul>
    </>
  );
}

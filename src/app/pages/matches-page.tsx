import { t } from '../../i18n/index.ts';
import { wordsOf } from '../check-words.ts';
import { BackLink } from '../components/back-link.tsx';
import { CatalogueState } from '../components/catalogue-state.tsx';
import { FoundView } from '../components/found-view.tsx';
import { LinkTo } from '../components/link-to.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PlaceChoice } from '../components/place-choice.tsx';
import { SwitchedOff } from '../components/switched-off.tsx';
import { Text } from '../components/text.tsx';
import { useFinding } from '../state/finding.ts';
import { MatchedRunProvider } from '../state/matched-run.ts';
import { useModel } from '../state/model.ts';
import { useMatches } from '../state/use-matches.ts';
import { threeHelps } from '../together/three-helps.ts';
import { GonePage } from './gone-page.tsx';

/** Help that follows from the answers of a run, each entry with its reason. */
export function MatchesPage({ run: id }: { readonly run: string }) {
  const all = useMatches(id);
  const { finder } = useFinding();
  const { runs, notForMe, together } = useModel();
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

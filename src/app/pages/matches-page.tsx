import { t } from '../../i18n/index.ts';
import { wordsOf } from '../check-words.ts';
import { BackLink } from '../components/back-link.tsx';
import { CatalogueState } from '../components/catalogue-state.tsx';
import { LinkTo } from '../components/link-to.tsx';
import { MatchList } from '../components/match-list.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PlaceChoice } from '../components/place-choice.tsx';
import { RegionChoice } from '../components/region-choice.tsx';
import { Text } from '../components/text.tsx';
import { useModel } from '../state/model.ts';
import { useMatches } from '../state/use-matches.ts';
import { GonePage } from './gone-page.tsx';

/** Help that follows from the answers of a run, each entry with its reason. */
export function MatchesPage({ run: id }: { readonly run: string }) {
  const matches = useMatches(id);
  const run = useModel().runs.find(id);
  if (!run) return <GonePage />;
  return (
    <>
      <BackLink />
      <PageHeading>{t('check.matches.title')}</PageHeading>
      <RegionChoice />
      <CatalogueState>
        <Text>{matches.length > 0 ? t('check.matches.lead') : t('check.matches.noNeeds')}</Text>
        <PlaceChoice />
        <MatchList matches={matches} words={wordsOf(run)} />
      </CatalogueState>
      <ul class="plain-list">
        <li>
          <LinkTo route={{ page: 'find' }}>{t('check.matches.search')}</LinkTo>
        </li>
        <li>
          <LinkTo route={{ page: 'call', run: id }}>{t('check.matches.call')}</LinkTo>
        </li>
      </ul>
    </>
  );
}

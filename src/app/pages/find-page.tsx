import { formatDate, t } from '../../i18n/index.ts';
import { CRISIS_LINES } from '../../resources/index.ts';
import { CatalogueState } from '../components/catalogue-state.tsx';
import { HelpLines } from '../components/help-lines.tsx';
import { KindButtons } from '../components/kind-buttons.tsx';
import { KindChoice } from '../components/kind-choice.tsx';
import { MatchList } from '../components/match-list.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { PlaceChoice } from '../components/place-choice.tsx';
import { RegionChoice } from '../components/region-choice.tsx';
import { SearchField } from '../components/search-field.tsx';
import { Heading2, Text } from '../components/text.tsx';
import { useFinding } from '../state/finding.ts';

/** Searching in one's own words, or by subject and village. */
export function FindPage() {
  return (
    <>
      <PageHeading>{t('finder.title')}</PageHeading>
      <SearchField />
      <RegionChoice />
      <CatalogueState>
        <div class="filters">
          <PlaceChoice />
          <KindChoice />
        </div>
        <Results />
        <AboutCatalogue />
      </CatalogueState>
    </>
  );
}

function Results() {
  const { finder } = useFinding();
  const result = finder.result.value;
  const urgent = result.status !== 'idle' && result.urgent;
  return (
    <section aria-labelledby="results">
      {urgent && (
        <>
          <Text>{t('finder.urgent')}</Text>
          <HelpLines
            level={2}
            lines={CRISIS_LINES.filter(({ id }) => ['113', 'luisterlijn', 'veilig-thuis'].includes(id))}
          />
        </>
      )}
      <Heading2 id="results">{result.status === 'idle' ? t('finder.subjects') : t('finder.resultsFor')}</Heading2>
      <p class="nl-paragraph" role="status">
        {result.status === 'results' && t('finder.results', { count: result.hits.length })}
        {result.status === 'none' && t('finder.none')}
      </p>
      {result.status === 'idle' && <KindButtons />}
      {result.status === 'none' && <NothingFound urgent={urgent} />}
      {result.status === 'results' && <MatchList matches={result.hits} key={finder.text.value + finder.kind.value} />}
    </section>
  );
}

function NothingFound({ urgent }: { readonly urgent: boolean }) {
  return (
    <>
      <Text>{t('finder.noneText')}</Text>
      {!urgent && <HelpLines lines={CRISIS_LINES.filter(({ id }) => id === 'luisterlijn')} />}
    </>
  );
}

function AboutCatalogue() {
  const region = useFinding().finder.catalogue.value?.region;
  if (!region) return null;
  return (
    <p class="nl-paragraph">
      <small>{t('finder.about', { region: region.name, date: formatDate(region.collected) })}</small>
    </p>
  );
}

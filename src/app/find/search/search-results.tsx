import { t } from '../../../i18n/index.ts';
import { CRISIS_LINES, type DistressKind, type SearchResult } from '../../../resources/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { OfferExit } from '../../safety/offer-exit.tsx';
import { CrisisLines } from '../../ui/crisis-lines.tsx';
import { QuietHelp } from '../../ui/quiet-help.tsx';
import { QuietStatus } from '../../ui/quiet-status.tsx';
import { Heading2 } from '../../ui/text.tsx';
import { FoundView } from '../results/found-view.tsx';
import { ChosenFacets } from './chosen-facets.tsx';
import { KindButtons } from './kind-buttons.tsx';
import { NothingFound } from './nothing-found.tsx';
import { UnknownFacets } from './unknown-facets.tsx';

function summaryOf(result: SearchResult): string {
  if (result.status === 'idle') return '';
  return result.status === 'results' ? t('find.results', { count: result.hits.length }) : t('find.none');
}

/** What was found, or the subjects to choose from while nothing is asked. */
export function SearchResults() {
  const { searchState } = useCatalogue();
  const result = searchState.result.value;
  const asked = `${searchState.text.value} ${JSON.stringify(searchState.chosen.value)}`;
  // Words are answered in the order of how well it fits; a subject alone by its needs.
  const browsed = searchState.text.value.trim() === '' ? searchState.group.value : null;
  const distress = result.status === 'idle' ? null : result.distress;
  return (
    <section aria-labelledby="results">
      {distress?.isOutright && <UrgentLines kind={distress.kind} />}
      {distress && !distress.isOutright && <QuietHelp isFirst />}
      <div class="found-head">
        <Heading2 id="results" sign="search">
          {result.status === 'idle' ? t('find.subjects') : t('find.resultsFor')}
        </Heading2>
        <p class="nl-paragraph">{summaryOf(result)}</p>
      </div>
      <QuietStatus
        text={distress?.isOutright ? `${t(`find.urgent.${distress.kind}`)} ${summaryOf(result)}` : summaryOf(result)}
      />
      <ChosenFacets />
      <UnknownFacets />
      {result.status === 'idle' && <KindButtons />}
      {result.status === 'none' && <NothingFound isUrgent={distress?.isOutright === true} />}
      {result.status === 'results' && (
        <FoundView name={asked} matches={result.hits} home={result.place} group={browsed} />
      )}
      {result.status !== 'idle' && !distress && <QuietHelp />}
    </section>
  );
}

/** Who helps with what the words sound like, in the order in which to call. */
const LINES_FOR: Readonly<Record<DistressKind, readonly string[]>> = {
  life: ['113', 'luisterlijn', 'huisartsenpost', '112'],
  violence: ['veilig-thuis', '112', 'luisterlijn'],
  medical: ['112', 'huisartsenpost', '113'],
  child: ['veilig-thuis', '112', 'kindertelefoon'],
  neglect: ['huisartsenpost', '112', 'veilig-thuis'],
  exhausted: ['luisterlijn', 'huisartsenpost'],
};

function UrgentLines({ kind }: { readonly kind: DistressKind }) {
  return (
    <>
      <OfferExit />
      <p class="nl-paragraph" id="urgent" tabIndex={-1}>
        {t(`find.urgent.${kind}`)}
      </p>
      <CrisisLines level={2} lines={LINES_FOR[kind].flatMap((id) => CRISIS_LINES.filter((line) => line.id === id))} />
    </>
  );
}

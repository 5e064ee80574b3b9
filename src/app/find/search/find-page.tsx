import { formatDate, t } from '../../../i18n/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { PlaceChoice } from '../../catalogue/place-choice.tsx';
import { useWide } from '../../platform/use-wide.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { SearchField } from './search-field.tsx';
import { FacetFields, FoldedFilters } from './search-filters.tsx';
import { SearchResults } from './search-results.tsx';

/** Searching in one's own words, or by subject and village. */
export function FindPage() {
  const isWide = useWide();
  return (
    <div class="page-wide finder">
      <PageHeading>{t('find.title')}</PageHeading>
      <div class="finder__top">
        <SearchField />
        <div class="finder__choices">
          <PlaceChoice isSearch />
          {!isWide && <FoldedFilters />}
        </div>
      </div>
      <CatalogueState>
        <div class={isWide ? 'finder__columns' : undefined}>
          {isWide && (
            <aside class="finder__side" aria-label={t('find.narrow')}>
              <FacetFields />
            </aside>
          )}
          <SearchResults />
        </div>
        <p class="nl-paragraph">
          <PageLink route={{ page: 'payer' }}>{t('payer.link.short')}</PageLink>
        </p>
        <AboutCatalogue />
      </CatalogueState>
    </div>
  );
}

function AboutCatalogue() {
  const { searchState, regions } = useCatalogue();
  const region = searchState.catalogue.value?.region;
  if (!region) return null;
  const isRegional = regions.names.value.some(({ id }) => id === region.id);
  const date = formatDate(region.collected);
  return (
    <p class="nl-paragraph">
      <small>
        {isRegional ? t('find.about', { region: region.name, date }) : t('catalogue.aboutNational', { date })}
      </small>
    </p>
  );
}

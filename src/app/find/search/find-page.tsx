import { formatDate, t } from '../../../i18n/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { SearchField } from './search-field.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SearchResults } from './search-results.tsx';

/** Searching in one's own words, or by subject and village. */
export function FindPage() {
  return (
    <>
      <PageHeading>{t('find.title')}</PageHeading>
      <SearchField />
      <SearchFilters />
      <CatalogueState>
        <SearchResults />
        <p class="nl-paragraph">
          <PageLink route={{ page: 'payer' }}>{t('payer.link.short')}</PageLink>
        </p>
        <AboutCatalogue />
      </CatalogueState>
    </>
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

import { formatDate, t } from '../../../i18n/index.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { useFinding } from '../../catalogue/finding.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { LinkTo } from '../../ui/page-link.tsx';
import { SearchField } from './search-field.tsx';
import { SearchFilters } from './search-filters.tsx';
import { SearchResults } from './search-results.tsx';

/** Searching in one's own words, or by subject and village. */
export function FindPage() {
  return (
    <>
      <PageHeading>{t('finder.title')}</PageHeading>
      <SearchField />
      <SearchFilters />
      <CatalogueState>
        <SearchResults />
        <p class="nl-paragraph">
          <LinkTo route={{ page: 'payer' }}>{t('payer.link.short')}</LinkTo>
        </p>
        <AboutCatalogue />
      </CatalogueState>
    </>
  );
}

function AboutCatalogue() {
  const { finder, regions } = useFinding();
  const region = finder.catalogue.value?.region;
  if (!region) return null;
  const isRegional = regions.names.value.some(({ id }) => id === region.id);
  const date = formatDate(region.collected);
  return (
    <p class="nl-paragraph">
      <small>
        {isRegional ? t('finder.about', { region: region.name, date }) : t('finder.aboutNational', { date })}
      </small>
    </p>
  );
}

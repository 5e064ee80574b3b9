import { formatDate, t } from '../../i18n/index.ts';
import { CatalogueState } from '../components/catalogue-state.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { RegionChoice } from '../components/region-choice.tsx';
import { SearchField } from '../components/search-field.tsx';
import { SearchFilters } from '../components/search-filters.tsx';
import { SearchResults } from '../components/search-results.tsx';
import { useFinding } from '../state/finding.ts';

/** Searching in one's own words, or by subject and village. */
export function FindPage() {
  return (
    <>
      <PageHeading>{t('finder.title')}</PageHeading>
      <SearchField />
      <RegionChoice />
      <CatalogueState>
        <SearchFilters />
        <SearchResults />
        <AboutCatalogue />
      </CatalogueState>
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

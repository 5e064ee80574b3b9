import { t } from '../../../i18n/index.ts';
import type { FacetId } from '../../../resources/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { focusOn } from '../../platform/focus.ts';
import { facetLabel } from './facet-label.ts';

/** Every entry has a subject and says for whom it is. */
export type UncertainFacet = Exclude<FacetId, 'group' | 'audience'>;
export const isUncertain = (facet: FacetId): facet is UncertainFacet => facet !== 'group' && facet !== 'audience';

/** This button goes, so the reader goes to what is left. */
const toResults = () => focusOn('results');

function LetGo({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <li>
      <button
        type="button"
        class="chip"
        onClick={() => {
          onClick();
          toResults();
        }}
      >
        <span class="visually-hidden">{t('find.removeFilter')} </span>
        {label}
        <span class="chip__cross" aria-hidden="true">
          ×
        </span>
      </button>
    </li>
  );
}

/** What the list is narrowed by, each a button that lets it go. */
export function ChosenFacets() {
  const { searchState } = useCatalogue();
  const choices = searchState.active.value.flatMap((facet) => {
    const { values = [], hasUnknown = false } = searchState.chosen.value[facet] ?? {};
    const others = (value: string) => values.filter((other) => other !== value);
    return [
      ...values.map((value) => ({
        label: facetLabel(facet, value, searchState.near.value),
        removeFilter: () => searchState.choose(facet, others(value)),
      })),
      ...(hasUnknown && isUncertain(facet)
        ? [{ label: t(`find.alsoUnknown.${facet}`), removeFilter: () => searchState.choose(facet, values, false) }]
        : []),
    ];
  });
  if (choices.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('find.chosen')}>
      {choices.map(({ label, removeFilter }) => (
        <LetGo key={label} label={label} onClick={removeFilter} />
      ))}
      {choices.length > 1 && (
        <li key="all">
          <button
            type="button"
            class="link-to nl-link chips__all"
            onClick={() => {
              searchState.clearFilters();
              toResults();
            }}
          >
            {t('find.letGoAll')}
          </button>
        </li>
      )}
    </ul>
  );
}

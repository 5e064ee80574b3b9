import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { useModel } from '../../core/model.ts';
import { focusOn } from '../../platform/focus.ts';
import { Button } from '../../ui/button.tsx';
import { FacetField } from './facet-field.tsx';

/** What a visit to the page remembers whether the facets were open by. */
const OPEN = 'facets open';

/** Every facet there is to choose from. */
export function FacetFields() {
  const { searchState } = useCatalogue();
  return (
    <>
      {searchState.facets.value.map((facet) => (
        <FacetField key={facet.id} facet={facet} />
      ))}
    </>
  );
}

/** The facets where there is no room beside the list: in one line, to open. */
export function FoldedFilters() {
  const { router } = useModel();
  const [open, setOpen] = useState(router.viewState(OPEN) === 1);
  const { chosen, active } = useCatalogue().searchState;
  // The subject stands above the list already.
  const others = active.value.filter((facet) => facet !== 'group');
  const count = others.reduce((sum, facet) => sum + (chosen.value[facet]?.values.length ?? 0), 0);
  const remember = (isNowOpen: boolean) => {
    router.setViewState(OPEN, Number(isNowOpen));
    setOpen(isNowOpen);
  };
  const toResults = () => {
    remember(false);
    focusOn('results');
  };
  return (
    <details
      class="disclosure disclosure--filters"
      open={open}
      onToggle={(event) => remember(event.currentTarget.open)}
    >
      <summary>
        {t('find.narrow')}
        {count > 0 && `: ${t('find.chosenCount', { count })}`}
      </summary>
      {/* Nothing to draw while it is closed: every letter that someone types changes the numbers. */}
      {open && (
        <div class="filters">
          <FacetFields />
          <p class="filters__done">
            <Button wide onClick={toResults}>
              {t('find.showResults')}
            </Button>
          </p>
        </div>
      )}
    </details>
  );
}

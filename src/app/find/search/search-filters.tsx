import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { PlaceChoice } from '../../catalogue/place-choice.tsx';
import { placeLine } from '../../catalogue/place-line.ts';
import { useModel } from '../../core/model.ts';
import { focusOn } from '../../platform/focus.ts';
import { Button } from '../../ui/button.tsx';
import { FacetField } from './facet-field.tsx';

/** What a visit to the page remembers whether the facets were open by. */
const OPEN = 'facets open';

/** Village and facets. While someone types they are folded into one line, so that the results are in sight. */
export function SearchFilters() {
  const context = useCatalogue();
  const { router } = useModel();
  const [open, setOpen] = useState(router.viewState(OPEN) === 1);
  const { text, chosen, active } = context.searchState;
  const isTyping = useComputed(() => text.value !== '').value;
  // Without a village only national help is found: that must be seen while someone types too. It stays where it is for the
  // rest of the visit, so that choosing one does not take the list away from under the hand.
  const [isOpenPlace] = useState(context.regions.isOpen.value);
  const isPlaceFolded = isTyping && !isOpenPlace;
  const count = active.value.reduce((sum, facet) => sum + (chosen.value[facet]?.values.length ?? 0), 0);
  const said = [
    ...(isPlaceFolded ? [placeLine(context)] : []),
    ...(count > 0 ? [t('find.chosenCount', { count })] : []),
  ].join(' · ');
  const remember = (now: boolean) => {
    router.setViewState(OPEN, Number(now));
    setOpen(now);
  };
  const toResults = () => {
    remember(false);
    focusOn('results');
  };
  return (
    <>
      {/* Hundreds of villages: taking them off the page at the first letter would keep its results waiting. */}
      {!(isPlaceFolded && open) && (
        <div hidden={isPlaceFolded}>
          <PlaceChoice />
        </div>
      )}
      <details
        class="disclosure disclosure--filters"
        open={open}
        onToggle={(event) => remember(event.currentTarget.open)}
      >
        <summary>
          {t('find.narrow')}
          {said && `: ${said}`}
        </summary>
        {/* Nothing to draw while it is closed: every letter that someone types changes the numbers. */}
        {open && (
          <div class="filters">
            {isPlaceFolded && <PlaceChoice />}
            {context.searchState.facets.value.map((facet) => (
              <FacetField key={facet.id} facet={facet} />
            ))}
            <p class="filters__done">
              <Button wide onClick={toResults}>
                {t('find.showResults')}
              </Button>
            </p>
          </div>
        )}
      </details>
    </>
  );
}

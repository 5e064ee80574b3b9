import { t } from '../../../i18n/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { focusOn } from '../../platform/focus.ts';
import { Button } from '../../ui/button.tsx';
import { isUncertain } from './chosen-facets.tsx';

/** What a choice hides only because it is not known: said, with a way to see it. Unknown is not "no". */
export function UnknownFacets() {
  const { searchState } = useCatalogue();
  if (searchState.active.value.length === 0) return null;
  const hidden = searchState.facets.value.filter(
    ({ id, unknown }) =>
      searchState.active.value.includes(id) && !searchState.chosen.value[id]?.hasUnknown && unknown > 0,
  );
  return (
    <>
      {hidden.map(({ id, unknown }) =>
        isUncertain(id) ? (
          <p class="nl-paragraph unknown" key={id}>
            {t(`find.unknown.${id}`, { count: unknown })}{' '}
            <Button
              onClick={() => {
                searchState.choose(id, searchState.chosen.value[id]?.values ?? [], true);
                focusOn('results');
              }}
            >
              {t('find.showUnknown')}
            </Button>
          </p>
        ) : null,
      )}
    </>
  );
}

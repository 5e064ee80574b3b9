import { t } from '../../../i18n/index.ts';
import { useFinding } from '../../catalogue/finding.ts';
import { Button } from '../../ui/button.tsx';
import { isUncertain } from './chosen-facets.tsx';

/** What a choice hides only because it is not known: said, with a way to see it. Unknown is not "no". */
export function UnknownFacets() {
  const { finder } = useFinding();
  if (finder.active.value.length === 0) return null;
  const hidden = finder.facets.value.filter(
    ({ id, unknown }) => finder.active.value.includes(id) && !finder.chosen.value[id]?.withUnknown && unknown > 0,
  );
  return (
    <>
      {hidden.map(({ id, unknown }) =>
        isUncertain(id) ? (
          <p class="nl-paragraph unknown" key={id}>
            {t(`finder.unknown.${id}`, { count: unknown })}{' '}
            <Button
              onClick={() => {
                finder.choose(id, finder.chosen.value[id]?.values ?? [], true);
                document.getElementById('results')?.focus();
              }}
            >
              {t('finder.showUnknown')}
            </Button>
          </p>
        ) : null,
      )}
    </>
  );
}

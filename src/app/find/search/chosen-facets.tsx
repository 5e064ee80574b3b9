import { t } from '../../../i18n/index.ts';
import type { FacetId } from '../../../resources/index.ts';
import { useFinding } from '../../catalogue/finding.ts';
import { facetLabel } from './facet-label.ts';

/** Every entry has a subject and says for whom it is. */
export type UncertainFacet = Exclude<FacetId, 'kind' | 'audience'>;
export const isUncertain = (facet: FacetId): facet is UncertainFacet => facet !== 'kind' && facet !== 'audience';

/** This button goes, so the reader goes to what is left. */
const toResults = () => document.getElementById('results')?.focus();

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
        <span class="visually-hidden">{t('finder.letGo')} </span>
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
  const { finder } = useFinding();
  const choices = finder.active.value.flatMap((facet) => {
    const { values = [], withUnknown = false } = finder.chosen.value[facet] ?? {};
    const others = (value: string) => values.filter((other) => other !== value);
    return [
      ...values.map((value) => ({
        label: facetLabel(facet, value, finder.near.value),
        letGo: () => finder.choose(facet, others(value)),
      })),
      ...(withUnknown && isUncertain(facet)
        ? [{ label: t(`finder.alsoUnknown.${facet}`), letGo: () => finder.choose(facet, values, false) }]
        : []),
    ];
  });
  if (choices.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('finder.chosen')}>
      {choices.map(({ label, letGo }) => (
        <LetGo key={label} label={label} onClick={letGo} />
      ))}
      {choices.length > 1 && (
        <li key="all">
          <button
            type="button"
            class="link-to nl-link chips__all"
            onClick={() => {
              finder.chooseAll();
              toResults();
            }}
          >
            {t('finder.letGoAll')}
          </button>
        </li>
      )}
    </ul>
  );
}

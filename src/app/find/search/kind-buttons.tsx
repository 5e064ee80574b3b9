import { t } from '../../../i18n/index.ts';
import { KINDS } from '../../../resources/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';

/** The subjects as large buttons, for who would rather point than type. */
export function KindButtons() {
  const { searchState } = useCatalogue();
  return (
    <ul class="kinds">
      {KINDS.map((kind) => (
        <li key={kind}>
          <button
            type="button"
            class="link-to card card--door kinds__item"
            onClick={() => {
              searchState.choose('kind', [kind]);
              // This button makes way for what was found; the reader goes along.
              document.getElementById('results')?.focus();
            }}
          >
            {t(`catalogue.kind.${kind}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}

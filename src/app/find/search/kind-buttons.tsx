import { t } from '../../../i18n/index.ts';
import { GROUPS } from '../../../shared/need.ts';
import { signOfGroup } from '../../card/signs.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { focusOn } from '../../platform/focus.ts';
import { Tile } from '../../ui/pictogram.tsx';

/** The subjects as large buttons, for who would rather point than type. */
export function KindButtons() {
  const { searchState } = useCatalogue();
  return (
    <ul class="kinds">
      {GROUPS.map((group) => (
        <li key={group}>
          <button
            type="button"
            class="link-to card kinds__item"
            onClick={() => {
              searchState.choose('group', [group]);
              // This button makes way for what was found; the reader goes along.
              focusOn('results');
            }}
          >
            <Tile name={signOfGroup(group)} />
            <span>{t(`needs.group.${group}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

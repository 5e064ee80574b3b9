import { t } from '../../../i18n/index.ts';
import type { FoundGroup } from '../../../resources/index.ts';

/** The group in words: `Strijen (4)`. */
export function groupLine({ where, matches }: FoundGroup): string {
  const name = where.kind === 'place' ? where.place.name : t(`map.where.${where.kind}`);
  return t('map.group', { where: name, count: matches.length });
}

/** The id of the button of a group, to give it the focus. */
export const groupButtonId = (index: number): string => `map-group-${index}`;

interface MapGroupsProps {
  readonly groups: readonly FoundGroup[];
  readonly chosen: FoundGroup | null;
  readonly onChoose: (group: FoundGroup) => void;
}

/** All groups as buttons: what the drawing shows, and what cannot be drawn because it is at no spot of its own. */
export function MapGroups({ groups, chosen, onChoose }: MapGroupsProps) {
  const listOf = (title: string, id: string, isIn: (group: FoundGroup) => boolean) =>
    groups.some(isIn) && (
      <>
        <p class="map-groups__title" id={id}>
          {title}
        </p>
        <ul class="map-groups" aria-labelledby={id}>
          {groups.map(
            (group, index) =>
              isIn(group) && (
                <li key={group.id}>
                  <button
                    type="button"
                    class="link-to map-groups__item"
                    id={groupButtonId(index)}
                    aria-pressed={group === chosen}
                    onClick={() => onChoose(group)}
                  >
                    {groupLine(group)}
                  </button>
                </li>
              ),
          )}
        </ul>
      </>
    );
  return (
    <div>
      {listOf(t('map.places'), 'map-places', ({ where }) => where.kind === 'place')}
      {listOf(t('map.others'), 'map-others', ({ where }) => where.kind !== 'place')}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { GROUPS, type Need } from '../../../shared/need.ts';
import { NEED_GROUPS } from '../../../shared/need-groups.ts';
import { PlaceSearch } from '../../catalogue/place-search.tsx';
import { focusAfterDraw } from '../../platform/focus.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import type { TopicPlace } from './topic-link.ts';

const CHIP = 'topic-place';

interface TopicChoiceProps {
  readonly need: Need | undefined;
  readonly where: TopicPlace | undefined;
  readonly onNeed: (need: string) => void;
  /** The id of a region or the name of a place. */
  readonly onPlace: (place: string) => void;
}

/** A place and a subject to choose. Where the person at the desk lives is kept nowhere. */
export function TopicChoice({ need, where, onNeed, onPlace }: TopicChoiceProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    focusAfterDraw(CHIP);
  };
  return (
    <div class="stack no-print">
      {isOpen ? (
        <PlaceSearch onChoose={(row) => row && onPlace(row.place?.name ?? row.region.id)} onDone={close} />
      ) : (
        <button type="button" class={`chip${where ? ' chip--on' : ''}`} id={CHIP} onClick={() => setOpen(true)}>
          <Pictogram name="place" />
          <span>{where ? (where.name ?? where.region.name) : t('topic.place')}</span>
          {where && <Pictogram name="edit" />}
        </button>
      )}
      <SelectField id="topic-need" label={t('topic.need')} value={need ?? ''} onChange={onNeed}>
        <option value="">{t('list.time.choose')}</option>
        {GROUPS.map((group) => (
          <optgroup key={group} label={t(`needs.group.${group}`)}>
            {NEED_GROUPS[group].map((one) => (
              <option key={one} value={one}>
                {t(`needs.need.${one}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
    </div>
  );
}

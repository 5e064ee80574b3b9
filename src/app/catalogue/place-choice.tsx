import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { focusAfterDraw } from '../platform/focus.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { StackedButton } from '../ui/stacked-button.tsx';
import { useCatalogue } from './catalogue-context.ts';
import { placeLine } from './place-line.ts';
import { PlaceSearch } from './place-search.tsx';

/** The id of the chip, where the reader goes when a place was chosen. */
const CHIP = 'place';

interface PlaceChoiceProps {
  /** Whether it stands beside a search: then what someone typed may name the village, and that is where it was looked for; and it can be let go. */
  readonly isSearch?: boolean;
}

/**
 * Where someone lives, as one chip; pressed, it becomes a field to look for a place. Everything is on the device: no
 * location service, and nothing that tells what is typed.
 */
export function PlaceChoice({ isSearch = false }: PlaceChoiceProps) {
  const { regions, searchState, prepare } = useCatalogue();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    focusAfterDraw(CHIP);
  };
  if (regions.names.value.length === 0) return null;
  if (isOpen) {
    return (
      <PlaceSearch
        onChoose={(row) => {
          regions.choose(row?.region.id ?? null, row?.place?.name ?? null);
          void prepare();
        }}
        onDone={close}
      />
    );
  }
  const own = searchState.place.value;
  const place = isSearch ? searchState.near.value : own;
  const isKnown = !regions.isOpen.value || place !== undefined;
  const line = placeLine(place, regions);
  return (
    <div class="place-choice">
      <button type="button" class={`chip${isKnown ? ' chip--on' : ''}`} id={CHIP} onClick={() => setOpen(true)}>
        <Pictogram name="place" />
        <span>
          {isKnown ? line : t('catalogue.place')}
          {isKnown && <span class="visually-hidden">: {t('catalogue.placeChange')}</span>}
        </span>
        {isKnown && <Pictogram name="edit" />}
      </button>
      {isSearch && regions.isChosen.value && place === own && (
        <StackedButton
          sign="close"
          about={line}
          onClick={() => {
            regions.choose(null);
            close();
          }}
        >
          {t('ui.remove')}
        </StackedButton>
      )}
      {!isKnown && <small>{t('catalogue.placeHint')}</small>}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { focusAfterDraw } from '../platform/focus.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { useCatalogue } from './catalogue-context.ts';
import { placeLine } from './place-line.ts';
import { PlaceSearch } from './place-search.tsx';

/** The id of the chip, where the reader goes when a place was chosen. */
const CHIP = 'place';

/**
 * Where someone lives, as one chip; pressed, it becomes a field to look for a place. Everything is on the device: no
 * location service, and nothing that tells what is typed.
 */
export function PlaceChoice() {
  const context = useCatalogue();
  const [isOpen, setOpen] = useState(false);
  if (context.regions.names.value.length === 0) return null;
  if (isOpen) {
    return (
      <PlaceSearch
        onDone={() => {
          setOpen(false);
          focusAfterDraw(CHIP);
        }}
      />
    );
  }
  // What someone typed may name the village: then that is where it was looked for.
  const isKnown = !context.regions.isOpen.value || context.searchState.near.value !== undefined;
  return (
    <div class="place-choice">
      <button type="button" class={`chip${isKnown ? ' chip--on' : ''}`} id={CHIP} onClick={() => setOpen(true)}>
        <Pictogram name="place" />
        <span>
          {isKnown ? placeLine(context) : t('catalogue.place')}
          {isKnown && <span class="visually-hidden">: {t('catalogue.placeChange')}</span>}
        </span>
        {isKnown && <Pictogram name="edit" />}
      </button>
      {!isKnown && <small>{t('catalogue.placeHint')}</small>}
    </div>
  );
}

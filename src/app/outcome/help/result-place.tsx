import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { PlaceChoice } from '../../catalogue/place-choice.tsx';
import { placeLine } from '../../catalogue/place-line.ts';
import { Pictogram } from '../../ui/pictogram.tsx';

/** Where help is looked for: asked when it is not known, and else one button that changes it. */
export function ResultPlace() {
  const context = useCatalogue();
  const { regions } = context;
  const [isAsked, setAsked] = useState(false);
  if (regions.names.value.length === 0) return null;
  if (regions.isOpen.value || isAsked) return <PlaceChoice />;
  return (
    <p>
      <button type="button" class="chip chip--on" onClick={() => setAsked(true)}>
        <Pictogram name="place" />
        <span>
          {placeLine(context)}
          <span class="visually-hidden">: {t('outcome.result.otherPlace')}</span>
        </span>
        <Pictogram name="edit" />
      </button>
    </p>
  );
}

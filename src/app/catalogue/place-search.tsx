import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { type PlaceSuggestion, suggestPlaces } from '../../resources/index.ts';
import { Button } from '../ui/button.tsx';
import { StackedButton } from '../ui/stacked-button.tsx';
import { useCatalogue } from './catalogue-context.ts';
import { PlaceField } from './place-field.tsx';
import { rowOf } from './place-row.ts';

/** Six rows of 56 px are what a phone has room for above its keyboard. */
const MOST_ROWS = 6;
/** Fewer letters are the beginning of a name, not one that is unknown. */
const LETTERS_OF_A_NAME = 3;
const NONE = -1;

interface PlaceSearchProps {
  /** A place or a region; undefined for the whole country. */
  readonly onChoose: (row: PlaceSuggestion | undefined) => void;
  /** After a choice, or without one. */
  readonly onDone: () => void;
}

/** Looks for where someone lives while they type, in what is on the device: a combobox with a list. */
export function PlaceSearch({ onChoose, onDone }: PlaceSearchProps) {
  const { regions } = useCatalogue();
  const [text, setText] = useState('');
  const [active, setActive] = useState(NONE);
  const rows = suggestPlaces(regions.names.value, text, MOST_ROWS);
  const isUnknown = rows.length === 0 && text.trim().length >= LETTERS_OF_A_NAME;
  const choose = (row: PlaceSuggestion | undefined) => {
    onChoose(row);
    onDone();
  };
  // Enter chooses the row that stands out, or the best one for what was typed.
  const chosen = rows[active === NONE && text.trim() !== '' ? 0 : active];
  const step = (by: 1 | -1) => {
    const next = active === NONE && by === -1 ? rows.length - 1 : active + by;
    setActive(rows.length === 0 ? NONE : (next + rows.length) % rows.length);
  };
  return (
    <div class="place-search">
      <p class="utrecht-form-label" id="place-label">
        {t('catalogue.place')}
      </p>
      <PlaceField
        labelId="place-label"
        hintId="place-hint"
        listId="place-list"
        activeId={active === NONE ? undefined : `place-${active}`}
        isExpanded={rows.length > 0}
        onText={(typed) => {
          setText(typed);
          setActive(NONE);
        }}
        onStep={step}
        onChoose={() => chosen && choose(chosen)}
        onLeave={onDone}
      />
      <p class="field__hint" id="place-hint">
        {t('catalogue.placeFieldHint')}
      </p>
      <Rows rows={rows} active={active} onChoose={choose} />
      <p class="place-search__unknown" role="status">
        {isUnknown && t('catalogue.placeUnknown')}
        {rows.length > 0 && text !== '' && (
          <span class="visually-hidden">{t('catalogue.placesFound', { count: rows.length })}</span>
        )}
      </p>
      <div class="actions">
        {regions.names.value.length > 1 && (
          <Button onClick={() => choose(undefined)}>{t('catalogue.placeSkip')}</Button>
        )}
        <StackedButton sign="close" onClick={onDone}>
          {t('ui.close')}
        </StackedButton>
      </div>
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly PlaceSuggestion[];
  readonly active: number;
  readonly onChoose: (row: PlaceSuggestion) => void;
}

/** The places that fit what was typed. The field keeps the focus; the keyboard goes through them from there. */
function Rows({ rows, active, onChoose }: RowsProps) {
  return (
    <div class="place-list" id="place-list" role="listbox" aria-labelledby="place-label">
      {rows.map((row, index) => {
        const { name, where } = rowOf(row);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
          <div
            key={`${row.region.id} ${name} ${where}`}
            id={`place-${index}`}
            class="place-list__row"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(row)}
          >
            <span class="place-list__name">{name}</span>
            <small>{where}</small>
          </div>
        );
      })}
    </div>
  );
}

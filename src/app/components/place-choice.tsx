import { t } from '../../i18n/index.ts';
import { useFinding } from '../state/finding.ts';
import { useModel } from '../state/model.ts';
import { SelectField } from './select-field.tsx';

/**
 * Where someone lives: a list of villages and four-digit postcodes that is on the device. No text field, so that the
 * browser has nothing to ask its maker; no location service.
 */
export function PlaceChoice() {
  const { finder } = useFinding();
  const { stored } = useModel();
  const places = finder.catalogue.value?.region.places ?? [];
  const names = places.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'nl'));
  const postcodes = [...new Set(places.flatMap(({ pc4 }) => pc4))].sort();
  return (
    <SelectField
      id="place"
      label={t('finder.place')}
      value={stored.state.value.place ?? ''}
      onChange={(value) => finder.choosePlace(value || null)}
    >
      <option value="">{t('finder.placeAny')}</option>
      <optgroup label={t('finder.places')}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </optgroup>
      <optgroup label={t('finder.postcodes')}>
        {postcodes.map((postcode) => (
          <option key={postcode}>{postcode}</option>
        ))}
      </optgroup>
    </SelectField>
  );
}

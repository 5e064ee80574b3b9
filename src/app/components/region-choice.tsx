import { t } from '../../i18n/index.ts';
import { useFinding } from '../state/finding.ts';
import { SelectField } from './select-field.tsx';

/** The regions of this deployment; nothing to choose when there is one. */
export function RegionChoice() {
  const { regions } = useFinding();
  if (regions.names.value.length < 2) return null;
  return (
    <SelectField
      id="region"
      label={t('finder.region')}
      value={regions.chosen.value?.id ?? ''}
      onChange={regions.choose}
    >
      {regions.names.value.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

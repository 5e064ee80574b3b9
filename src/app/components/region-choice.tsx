import { t } from '../../i18n/index.ts';
import { useFinding } from '../state/finding.ts';

/** The regions of this deployment; nothing to choose when there is one. */
export function RegionChoice() {
  const { regions } = useFinding();
  if (regions.names.value.length < 2) return null;
  return (
    <div class="field">
      <label class="utrecht-form-label" for="region">
        {t('finder.region')}
      </label>
      <select
        id="region"
        class="select"
        value={regions.chosen.value?.id}
        onChange={(event) => regions.choose(event.currentTarget.value)}
      >
        {regions.names.value.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

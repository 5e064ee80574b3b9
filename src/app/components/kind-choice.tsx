import { t } from '../../i18n/index.ts';
import { KINDS, type Kind } from '../../resources/index.ts';
import { useFinding } from '../state/finding.ts';

/** The subjects of the catalogue, as a list to choose one from. */
export function KindChoice() {
  const { finder } = useFinding();
  return (
    <div class="field">
      <label class="utrecht-form-label" for="kind">
        {t('finder.kinds')}
      </label>
      <select
        id="kind"
        class="select"
        value={finder.kind.value ?? ''}
        onChange={(event) => {
          finder.kind.value = (event.currentTarget.value || null) as Kind | null;
        }}
      >
        <option value="">{t('finder.allKinds')}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`finder.kind.${kind}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

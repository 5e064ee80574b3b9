import { t } from '../../../i18n/index.ts';
import type { Facet } from '../../../resources/index.ts';
import { useFinding } from '../../catalogue/finding.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { facetLabel } from './facet-label.ts';

/** The subjects of what was found, as a list to choose one from. */
export function KindChoice({ facet: { id, options } }: { readonly facet: Facet }) {
  const { finder } = useFinding();
  return (
    <SelectField
      id="kind"
      label={t('finder.facet.kind')}
      value={finder.kind.value ?? ''}
      onChange={(value) => finder.choose(id, value ? [value] : [])}
    >
      <option value="">{t('finder.allKinds')}</option>
      {options.map(({ value, count }) => (
        <option key={value} value={value}>
          {t('finder.option', { label: facetLabel(id, value, undefined), number: count })}
        </option>
      ))}
    </SelectField>
  );
}

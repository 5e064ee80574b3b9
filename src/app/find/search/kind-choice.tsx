import { t } from '../../../i18n/index.ts';
import type { Facet } from '../../../resources/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { facetLabel } from './facet-label.ts';

/** The subjects of what was found, as a list to choose one from. */
export function KindChoice({ facet: { id, options } }: { readonly facet: Facet }) {
  const { searchState } = useCatalogue();
  return (
    <SelectField
      id="kind"
      label={t('find.facet.group')}
      value={searchState.group.value ?? ''}
      onChange={(value) => searchState.choose(id, value ? [value] : [])}
    >
      <option value="">{t('find.allKinds')}</option>
      {options.map(({ value, count }) => (
        <option key={value} value={value}>
          {t('find.option', { label: facetLabel(id, value, undefined), number: count })}
        </option>
      ))}
    </SelectField>
  );
}

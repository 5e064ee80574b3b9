import { t } from '../../i18n/index.ts';
import { KINDS } from '../../resources/index.ts';
import { useFinding } from '../state/finding.ts';
import { SelectField } from './select-field.tsx';

/** The subjects of the catalogue, as a list to choose one from. */
export function KindChoice() {
  const { finder } = useFinding();
  const choose = (value: string) => {
    finder.kind.value = KINDS.find((kind) => kind === value) ?? null;
  };
  return (
    <SelectField id="kind" label={t('finder.kinds')} value={finder.kind.value ?? ''} onChange={choose}>
      <option value="">{t('finder.allKinds')}</option>
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {t(`finder.kind.${kind}`)}
        </option>
      ))}
    </SelectField>
  );
}

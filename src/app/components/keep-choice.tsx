import { t } from '../../i18n/index.ts';
import { useModel } from '../state/model.ts';
import { Button } from './button.tsx';
import { Text } from './text.tsx';

/** Says whether things are kept on this device; asks when that was not decided yet. */
export function KeepChoice({ question = t('check.keep.title') }: { readonly question?: string }) {
  const { stored } = useModel();
  if (stored.keep.value !== 'undecided') {
    return <Text>{stored.isKept.value ? t('check.keep.isKept') : t('check.keep.notKept')}</Text>;
  }
  return (
    <fieldset class="card">
      <legend>{question}</legend>
      <div class="actions">
        <Button onClick={() => void stored.chooseToKeep(true)}>{t('check.keep.yes')}</Button>
        <Button onClick={() => void stored.chooseToKeep(false)}>{t('check.keep.no')}</Button>
      </div>
    </fieldset>
  );
}

import { t } from '../../i18n/index.ts';
import { useModel } from '../state/model.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { Text } from './text.tsx';

/** Says once, calmly, that things are not kept now. Nothing stops for it. */
export function StorageNotice() {
  const { trouble } = useModel().stored;
  if (!trouble.value) return null;
  return (
    <Notice tone="warning" live>
      <Text>{t(`common.storage.${trouble.value}`)}</Text>
      <Button
        onClick={() => {
          trouble.value = null;
        }}
      >
        {t('common.close')}
      </Button>
    </Notice>
  );
}

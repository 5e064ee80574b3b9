import { useSignal, useSignalEffect } from '@preact/signals';
import { t } from '../../i18n/index.ts';
import { useModel } from '../state/model.ts';
import type { StorageTrouble } from '../state/stored.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { Text } from './text.tsx';

/** Says once, calmly, that things are not kept now. Nothing stops for it. */
export function StorageNotice() {
  const { trouble } = useModel().stored;
  const read = useSignal<StorageTrouble | null>(null);
  useSignalEffect(() => {
    if (trouble.value === null) read.value = null;
  });
  if (!trouble.value || trouble.value === read.value) return null;
  return (
    <Notice tone="warning" live>
      <Text>{t(`common.storage.${trouble.value}`)}</Text>
      <Button
        onClick={() => {
          read.value = trouble.value;
        }}
      >
        {t('common.close')}
      </Button>
    </Notice>
  );
}

import { useSignal } from '@preact/signals';
import { t } from '../../i18n/index.ts';
import { applyUpdate, updateReady } from '../pwa/register.ts';
import { useModel } from '../state/model.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { Text } from './text.tsx';

/** Pages of a check, where nobody wants to be asked about versions. */
const IN_A_CHECK = ['intro', 'keep', 'question', 'result'];

export function UpdateNotice() {
  const { router } = useModel();
  const putOff = useSignal(false);
  if (!updateReady.value || putOff.value || IN_A_CHECK.includes(router.route.value.page)) return null;
  return (
    <Notice live>
      <Text>{t('common.update.text')}</Text>
      <div class="actions">
        <Button kind="primary" onClick={() => void applyUpdate()}>
          {t('common.update.now')}
        </Button>
        <Button
          onClick={() => {
            putOff.value = true;
          }}
        >
          {t('common.update.later')}
        </Button>
      </div>
    </Notice>
  );
}

import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { applyUpdate, reloadDue, updateReady } from '../pwa/register.ts';
import { updateWhenHidden } from '../pwa/update-when-hidden.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Text } from '../ui/text.tsx';

/** Pages of a check, where nobody wants to be asked about versions, let alone be taken away. */
const IN_A_CHECK = ['intro', 'keep', 'question', 'result'];

/** Offers a new version, and changes to it: never in the middle of a check, and never while that would lose answers. */
export function UpdateNotice() {
  const { router, stored } = useModel();
  const putOff = useSignal(false);
  const mayReload = () => !stored.wouldLose.value && !IN_A_CHECK.includes(router.route.value.page);
  useSignalEffect(() => {
    // Another tab may have asked for the new version; this one follows when it can.
    if (reloadDue.value && mayReload()) location.reload();
  });
  // A reload ends at the start, so elsewhere someone who comes back would not find what they left.
  useEffect(() => updateWhenHidden(() => router.route.value.page === 'start' && mayReload()), []);
  if (!updateReady.value || putOff.value || !mayReload()) return null;
  return (
    <Notice live>
      <Text>{t('shell.update.text')}</Text>
      <div class="actions">
        <Button kind="primary" onClick={applyUpdate}>
          {t('shell.update.now')}
        </Button>
        <Button
          onClick={() => {
            putOff.value = true;
          }}
        >
          {t('shell.update.later')}
        </Button>
      </div>
    </Notice>
  );
}

import { useSignal, useSignalEffect } from '@preact/signals';
import { hasText, type TextKey, t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import type { StorageTrouble } from '../core/stored.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Text } from '../ui/text.tsx';

/** What is said of it; that everything went by itself is rare, and comes with the other pages. */
function wordsOf(trouble: StorageTrouble): TextKey {
  const isRare = trouble === 'unused90' || trouble === 'unused365' || trouble === 'unwiped';
  return isRare ? `consent.unused.${trouble}` : `consent.${trouble}`;
}

/** What someone can do something about there: save what was set aside, wipe once more. */
const LEADS_TO_DATA: readonly StorageTrouble[] = ['damaged', 'unwiped'];

/** Says once, calmly, that things are not kept now, and offers a copy of what would be lost. Nothing stops for it. */
export function StorageNotice() {
  const { stored, router } = useModel();
  const { trouble } = stored;
  const read = useSignal<StorageTrouble | null>(null);
  useSignalEffect(() => {
    if (trouble.value === null) read.value = null;
  });
  if (!trouble.value || trouble.value === read.value || !hasText(wordsOf(trouble.value))) return null;
  return (
    // What someone chose is no alarm.
    <Notice tone={trouble.value.startsWith('unused') ? 'info' : 'warning'} live>
      <Text>{t(wordsOf(trouble.value))}</Text>
      <div class="actions">
        {LEADS_TO_DATA.includes(trouble.value) && router.route.value.page !== 'data' && (
          <Button onClick={() => router.go({ page: 'data' })}>{t('shell.footer.data')}</Button>
        )}
        {stored.wouldLose.value && router.route.value.page !== 'backup' && (
          <Button onClick={() => router.go({ page: 'backup' })}>{t('consent.backup')}</Button>
        )}
        <Button
          onClick={() => {
            read.value = trouble.value;
          }}
        >
          {t('ui.close')}
        </Button>
      </div>
    </Notice>
  );
}

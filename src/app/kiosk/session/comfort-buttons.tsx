import { t } from '../../../i18n/index.ts';
import { TEXT_SIZES } from '../../../storage/index.ts';
import { useModel } from '../../core/model.ts';
import { chooseReading } from '../../reading/choose-reading.ts';
import { readAloud } from '../../reading/read-aloud.ts';
import { Button } from '../../ui/button.tsx';
import { useKiosk } from '../state/kiosk.ts';

/** Lower, larger, and all the rest that helps to read: what the browser's own menu does on a device of one's own. */
export function ComfortButtons() {
  const { appearance, router, stored } = useModel();
  const { comfort } = useKiosk();
  const Listen = readAloud.value?.Start;
  const at = TEXT_SIZES.indexOf(appearance.reading.value.textSize);
  // After the largest the usual one again.
  const next = TEXT_SIZES[at + 1] ?? TEXT_SIZES[0];
  return (
    <section class="comfort" aria-label={t('kiosk.controls.label')}>
      <Button onClick={comfort.toggleLower}>
        {comfort.isLower.value ? t('kiosk.controls.higher') : t('kiosk.controls.lower')}
      </Button>
      <Button onClick={() => chooseReading(stored, { textSize: next })}>
        {next === TEXT_SIZES[0] ? t('kiosk.controls.normal') : t('kiosk.controls.larger')}
      </Button>
      {Listen && <Listen look="button" />}
      {router.route.value.page !== 'reading' && (
        <Button onClick={() => router.go({ page: 'reading' })}>{t('shell.footer.look')}</Button>
      )}
    </section>
  );
}

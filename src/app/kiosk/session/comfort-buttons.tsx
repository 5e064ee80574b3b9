import { t } from '../../../i18n/index.ts';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { TEXT_SIZES } from '../state/comfort.ts';
import { useKiosk } from '../state/kiosk.ts';

/** Lower, larger, darker: what the browser's own menu does on a device of one's own. */
export function ComfortButtons() {
  const { appearance, stored } = useModel();
  const { comfort } = useKiosk();
  const { theme } = stored.state.value;
  const isDark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const isLargest = comfort.textSize.value === TEXT_SIZES.length - 1;
  return (
    <section class="comfort" aria-label={t('kiosk.controls.label')}>
      <Button onClick={comfort.toggleLower}>
        {comfort.isLower.value ? t('kiosk.controls.higher') : t('kiosk.controls.lower')}
      </Button>
      <Button onClick={comfort.nextTextSize}>
        {isLargest ? t('kiosk.controls.normal') : t('kiosk.controls.larger')}
      </Button>
      <Button onClick={() => appearance.chooseTheme(isDark ? 'light' : 'dark')}>
        {isDark ? t('kiosk.controls.light') : t('kiosk.controls.dark')}
      </Button>
    </section>
  );
}

import { t } from '../../../i18n/index.ts';
import { AppMark } from '../../ui/app-mark.tsx';
import { useHold } from './use-hold.ts';

/** Longer than anyone rests a finger by accident, in milliseconds. */
const HOLD_MS = 5000;

/** The name of the app as the way in for staff: held for five seconds, with a finger or with Enter. */
export function StaffEntrance({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <button
      type="button"
      class="site-header__name staff-door"
      aria-label={t('staff.door', { app: t('ui.appName') })}
      {...useHold(HOLD_MS, onOpen)}
    >
      <AppMark />
    </button>
  );
}

import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { LinkTo } from '../ui/page-link.tsx';
import { LeaveButton } from './exit-button.tsx';

/** "Snel weg", always in reach at the top of the screen, where it is offered. */
export function LeaveBar() {
  const { leaving } = useModel();
  if (!leaving.isOffered.value) return null;
  return (
    <aside class="leave-bar" aria-label={t('common.leave.now')}>
      <div class="leave-bar__inner">
        <LinkTo route={{ page: 'safety' }}>{t('common.leave.what')}</LinkTo>
        <LeaveButton />
      </div>
    </aside>
  );
}

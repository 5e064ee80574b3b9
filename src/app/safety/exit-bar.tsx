import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { PageLink } from '../ui/page-link.tsx';
import { ExitButton } from './exit-button.tsx';

/** "Snel weg", always in reach at the top of the screen, where it is offered. */
export function ExitBar() {
  const { quickExit } = useModel();
  if (!quickExit.isOffered.value) return null;
  return (
    <aside class="leave-bar" aria-label={t('shell.exit.now')}>
      <div class="leave-bar__inner">
        <PageLink route={{ page: 'safety' }}>{t('shell.exit.what')}</PageLink>
        <ExitButton />
      </div>
    </aside>
  );
}

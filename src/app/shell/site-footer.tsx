import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import type { Route } from '../core/routes.ts';
import { LinkTo } from '../ui/page-link.tsx';

const ITEMS = [
  { route: { page: 'data' }, label: 'common.footer.data' },
  { route: { page: 'privacy' }, label: 'common.footer.privacy' },
  { route: { page: 'accessibility' }, label: 'common.footer.accessibility' },
  { route: { page: 'about' }, label: 'common.footer.about' },
] as const satisfies readonly { route: Route; label: string }[];

export function SiteFooter() {
  return (
    <footer class="site-footer">
      <div class="site-footer__inner">
        <nav aria-label={t('common.footer.label')}>
          <ul class="footer-nav">
            {ITEMS.map(({ route, label }) => (
              <li key={route.page}>
                <LinkTo route={route}>{t(label)}</LinkTo>
              </li>
            ))}
          </ul>
        </nav>
        <LookChoice />
      </div>
    </footer>
  );
}

function LookChoice() {
  const { look, stored } = useModel();
  return (
    <label class="field field--inline">
      <span>{t('common.footer.look')}</span>
      <select
        class="select"
        value={stored.state.value.theme ?? ''}
        onChange={(event) => look.chooseTheme((event.currentTarget.value || null) as 'light' | 'dark' | null)}
      >
        <option value="">{t('common.footer.lookSystem')}</option>
        <option value="light">{t('common.footer.lookLight')}</option>
        <option value="dark">{t('common.footer.lookDark')}</option>
      </select>
    </label>
  );
}

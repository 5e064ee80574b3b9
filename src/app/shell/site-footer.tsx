import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import type { Route } from '../core/routes.ts';
import { PageLink } from '../ui/page-link.tsx';

const ITEMS = [
  { route: { page: 'data' }, label: 'shell.footer.data' },
  { route: { page: 'privacy' }, label: 'shell.footer.privacy' },
  { route: { page: 'accessibility' }, label: 'shell.footer.accessibility' },
  { route: { page: 'about' }, label: 'shell.footer.about' },
] as const satisfies readonly { route: Route; label: string }[];

export function SiteFooter() {
  return (
    <footer class="site-footer">
      <div class="site-footer__inner">
        <nav aria-label={t('shell.footer.label')}>
          <ul class="footer-nav">
            {ITEMS.map(({ route, label }) => (
              <li key={route.page}>
                <PageLink route={route}>{t(label)}</PageLink>
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
  const { appearance, stored } = useModel();
  return (
    <label class="field field--inline">
      <span>{t('shell.footer.look')}</span>
      <select
        class="select"
        value={stored.state.value.theme ?? ''}
        onChange={(event) => appearance.chooseTheme((event.currentTarget.value || null) as 'light' | 'dark' | null)}
      >
        <option value="">{t('shell.footer.lookSystem')}</option>
        <option value="light">{t('shell.footer.lookLight')}</option>
        <option value="dark">{t('shell.footer.lookDark')}</option>
      </select>
    </label>
  );
}

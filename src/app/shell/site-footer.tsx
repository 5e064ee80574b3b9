import { t } from '../../i18n/index.ts';
import type { Route } from '../core/routes.ts';
import { PageLink } from '../ui/page-link.tsx';

const ITEMS = [
  { route: { page: 'reading' }, label: 'shell.footer.look' },
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
      </div>
    </footer>
  );
}

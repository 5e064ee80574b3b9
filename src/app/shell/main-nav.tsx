import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import type { Route } from '../core/routes.ts';
import { LinkTo } from '../ui/page-link.tsx';

const ITEMS = [
  { route: { page: 'start' }, label: 'common.nav.start' },
  { route: { page: 'find' }, label: 'common.nav.find' },
  { route: { page: 'list' }, label: 'common.nav.list' },
  { route: { page: 'help' }, label: 'common.nav.help' },
] as const satisfies readonly { route: Route; label: string }[];

/** The main pages, in the same order everywhere. */
export function MainNav() {
  const { page } = useModel().router.route.value;
  return (
    <nav aria-label={t('common.nav.label')}>
      <ul class="site-nav">
        {ITEMS.map(({ route, label }) => (
          <li key={route.page}>
            <LinkTo route={route} current={page === route.page} class={`site-nav__item site-nav__item--${route.page}`}>
              {t(label)}
            </LinkTo>
          </li>
        ))}
      </ul>
    </nav>
  );
}

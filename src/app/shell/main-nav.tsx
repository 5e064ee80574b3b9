import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import type { Route } from '../core/routes.ts';
import { PageLink } from '../ui/page-link.tsx';

const ITEMS = [
  { route: { page: 'start' }, label: 'shell.nav.start' },
  { route: { page: 'find' }, label: 'shell.nav.find' },
  { route: { page: 'list' }, label: 'shell.nav.list' },
  { route: { page: 'help' }, label: 'shell.nav.help' },
] as const satisfies readonly { route: Route; label: string }[];

/**
 * The main pages, in the same order everywhere.
 * @param hasHelp false where "hulp nu" stands beside it already
 */
export function MainNav({ hasHelp = false }: { readonly hasHelp?: boolean }) {
  const { page } = useModel().router.route.value;
  return (
    <nav aria-label={t('shell.nav.label')}>
      <ul class="site-nav">
        {ITEMS.filter(({ route }) => hasHelp || route.page !== 'help').map(({ route, label }) => (
          <li key={route.page}>
            <PageLink
              route={route}
              current={page === route.page}
              class={`site-nav__item site-nav__item--${route.page}`}
            >
              {t(label)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

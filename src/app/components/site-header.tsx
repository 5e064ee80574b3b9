import { t } from '../../i18n/index.ts';
import { useModel } from '../state/model.ts';
import type { Route } from '../state/router.ts';
import { LanguageChoice } from './language-choice.tsx';
import { LinkTo } from './link-to.tsx';

const ITEMS = [
  { route: { page: 'start' }, label: 'common.nav.start' },
  { route: { page: 'find' }, label: 'common.nav.find' },
  { route: { page: 'list' }, label: 'common.nav.list' },
  { route: { page: 'help' }, label: 'common.nav.help' },
] as const satisfies readonly { route: Route; label: string }[];

function skipToMain(): void {
  document.getElementById('main')?.focus();
}

/** On every page, in the same place: the name, the main pages, and help now. */
export function SiteHeader() {
  const { router, leaving } = useModel();
  const { page } = router.route.value;
  return (
    <header class="site-header">
      {leaving.isOffered.value && (
        <button type="button" class="nl-skip-link nl-skip-link--visible-on-focus" onClick={leaving.now}>
          {t('common.leave.now')}
        </button>
      )}
      {/* A button, because a link to #main would put a fragment in the address. */}
      <button type="button" class="nl-skip-link nl-skip-link--visible-on-focus" onClick={skipToMain}>
        {t('common.skipToContent')}
      </button>
      <div class="site-header__inner">
        <p class="site-header__name">
          <svg class="site-header__mark" viewBox="0 0 64 64" aria-hidden="true">
            <path d="M44 12a24 24 0 1 0 8 34" />
            <circle cx="32" cy="32" r="9" />
          </svg>
          {t('common.appName')}
        </p>
        <LanguageChoice />
        <nav aria-label={t('common.nav.label')}>
          <ul class="site-nav">
            {ITEMS.map(({ route, label }) => (
              <li key={route.page}>
                <LinkTo
                  route={route}
                  current={page === route.page}
                  class={`site-nav__item site-nav__item--${route.page}`}
                >
                  {t(label)}
                </LinkTo>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

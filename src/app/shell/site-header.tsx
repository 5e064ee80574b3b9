import { useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { isTopPage } from '../core/routes.ts';
import { readAloud } from '../reading/read-aloud.ts';
import { ExitButton } from '../safety/exit-button.tsx';
import { AppMark } from '../ui/app-mark.tsx';
import { BackLink } from '../ui/back-link.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { MainNav } from './main-nav.tsx';
import { SkipLink } from './skip-link.tsx';

/** One line of 48 px on every page: the way back or the name, the main pages, and help now. A question has no menu. */
export function SiteHeader() {
  const { router, quickExit } = useModel();
  const route = router.route.value;
  const inQuestion = route.page === 'question';
  const Listen = readAloud.value?.Start;
  return (
    <header class={`site-header${inQuestion && quickExit.isOffered.value ? ' site-header--leave' : ''}`}>
      <SkipLink />
      <div class="site-header__inner">
        {isTopPage(route) ? (
          <PageLink route={{ page: 'start' }} class="site-header__name">
            <AppMark />
          </PageLink>
        ) : (
          <BackLink />
        )}
        {inQuestion && quickExit.isOffered.value && <ExitButton isShort />}
        {Listen && !inQuestion && <Listen look="sign" />}
        <PageLink route={{ page: 'help' }} class="site-header__help" current={route.page === 'help'}>
          <Pictogram name="phone" />
          {t('shell.nav.help')}
        </PageLink>
        {/* Closed again on the next page. */}
        {!inQuestion && <Menu key={router.moves.value} />}
      </div>
    </header>
  );
}

/** The main pages and the language: in the line itself where there is room, and behind a button where there is not. */
function Menu() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="link-to site-header__menu"
        aria-expanded={isOpen}
        aria-controls="site-menu"
        onClick={() => setIsOpen(!isOpen)}
      >
        <Pictogram name={isOpen ? 'close' : 'menu'} />
        {t('shell.nav.menu')}
      </button>
      <div id="site-menu" class={`site-menu${isOpen ? ' site-menu--open' : ''}`}>
        <MainNav />
        <LanguageChoice />
      </div>
    </>
  );
}

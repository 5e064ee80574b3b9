import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { useModel } from '../../core/model.ts';
import { isTopPage } from '../../core/routes.ts';
import { readAloud } from '../../reading/read-aloud.ts';
import { ExitButton } from '../../safety/exit-button.tsx';
import { LanguageChoice } from '../../shell/language-choice.tsx';
import { MainNav } from '../../shell/main-nav.tsx';
import { SkipLink } from '../../shell/skip-link.tsx';
import { AppName } from '../../ui/app-name.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { OnScreenKeyboard } from '../keyboard/on-screen-keyboard.tsx';
import type { IdleWatch } from '../state/idle-watch.ts';
import { AboutLine } from './about-line.tsx';
import { ComfortButtons } from './comfort-buttons.tsx';
import { DoneButton } from './done-button.tsx';
import { IdleQuestion } from './idle-question.tsx';

/** Tells the style sheet how high the bar at the bottom is, so that nothing that has the focus lies under it. */
function useHeightOfFoot() {
  const foot = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = foot.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--foot', `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return foot;
}

interface SessionFrameProps {
  readonly watch: IdleWatch;
  readonly children: ComponentChildren;
}

/** What stands around every page of a session. The ways around are at the bottom, where every hand can reach. */
export function SessionFrame({ watch, children }: SessionFrameProps) {
  const foot = useHeightOfFoot();
  const { quickExit, router } = useModel();
  const ListenBar = readAloud.value?.Bar;
  const inQuestion = router.route.value.page === 'question';
  return (
    <>
      <header class={`site-header ${quickExit.isOffered.value ? 'site-header--leave' : ''}`}>
        <SkipLink />
        <div class="site-header__inner">
          <AppName />
          {quickExit.isOffered.value && <ExitButton />}
          <LanguageChoice />
        </div>
      </header>
      <main id="main" class={inQuestion ? 'page page--question' : 'page'} tabIndex={-1}>
        <div class="reach">{children}</div>
      </main>
      {!inQuestion && <AboutLine />}
      <footer class="foot" ref={foot}>
        {ListenBar && <ListenBar />}
        <OnScreenKeyboard />
        <WaysAround />
        <ComfortButtons />
        <DoneButton />
      </footer>
      {watch.left.value !== null && <IdleQuestion watch={watch} left={watch.left.value} />}
    </>
  );
}

/** Back, and the main pages; during a check only back and help, as on a phone. */
function WaysAround() {
  const { router } = useModel();
  const route = router.route.value;
  return (
    <div class="ways">
      {!isTopPage(route) && <BackLink />}
      {route.page === 'question' ? (
        <PageLink route={{ page: 'help' }} class="site-nav__item site-nav__item--help">
          {t('shell.nav.help')}
        </PageLink>
      ) : (
        <MainNav hasHelp />
      )}
    </div>
  );
}

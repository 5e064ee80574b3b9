import { batch, computed, signal } from '@preact/signals';

export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'intro'; readonly check: string }
  | { readonly page: 'keep'; readonly check: string }
  | { readonly page: 'question'; readonly run: string; readonly question: string }
  | { readonly page: 'result' | 'call' | 'later' | 'matches'; readonly run: string }
  | { readonly page: 'find' | 'list' | 'data' }
  | { readonly page: 'entry'; readonly entry: string }
  | { readonly page: PublicPage };

/** Pages that say nothing about the reader: only these can be linked to, as `#/privacy`. */
const PUBLIC_PAGES = ['help', 'privacy', 'about', 'accessibility'] as const;
type PublicPage = (typeof PUBLIC_PAGES)[number];

/** The route that a link's fragment names, or the start page. Fragments never carry more than a public page's name. */
export function routeOfFragment(fragment: string): Route {
  const page = PUBLIC_PAGES.find((name) => fragment === `#/${name}`);
  return page ? { page } : { page: 'start' };
}

interface Visit {
  readonly route: Route;
  scroll: number;
}

/**
 * The trail of pages, in memory. The address and the title never change: the browser's history holds a step number
 * and nothing else, so that Back works and neither the address bar nor the history tells what someone did.
 */
export function createRouter(window: Window) {
  const { history, location } = window;
  const address = location.pathname;
  const visits: Visit[] = [{ route: routeOfFragment(location.hash), scroll: 0 }];
  const step = signal(0);
  /** Goes up with every move the person makes; 0 is the first page, which must not take the focus. */
  const moves = signal(0);

  history.replaceState({ step: 0 }, '', address);

  const show = (to: number): void => {
    batch(() => {
      step.value = to;
      moves.value += 1;
    });
  };
  const remember = (): void => {
    const visit = visits[step.value];
    if (visit) visit.scroll = window.scrollY;
  };

  window.addEventListener('popstate', (event) => {
    remember();
    const to = Number((event.state as { step?: unknown } | null)?.step ?? 0);
    // After a reload the browser may hold steps that memory no longer knows: those lead to the start.
    show(visits[to] ? to : 0);
  });
  window.addEventListener('hashchange', () => {
    const linked = routeOfFragment(location.hash);
    if (linked.page !== 'start') go(linked, { replace: true });
  });

  function go(route: Route, { replace = false } = {}): void {
    remember();
    const to = replace ? step.value : step.value + 1;
    visits.splice(to, visits.length, { route, scroll: 0 });
    if (replace) history.replaceState({ step: to }, '', address);
    else history.pushState({ step: to }, '', address);
    show(to);
  }

  return {
    route: computed<Route>(() => {
      void moves.value; // a replaced visit keeps its step
      return visits[step.value]?.route ?? { page: 'start' };
    }),
    step,
    moves,
    /** Where the page on screen was scrolled to when it was left, in CSS pixels. */
    scrollOf: () => visits[step.value]?.scroll ?? 0,
    go,
    back: () => (step.value > 0 ? history.back() : go({ page: 'start' }, { replace: true })),
  };
}

export type Router = ReturnType<typeof createRouter>;

import { batch, computed, signal } from '@preact/signals';
import type { PageHistory } from './page-history.ts';
import { type Route, routeOfFragment } from './routes.ts';

interface Visit {
  readonly route: Route;
  scroll: number;
  /** What a page wants to find again on Back, such as how much of a list was shown. */
  readonly kept: Map<string, number>;
}

/**
 * The trail of pages, in memory. The address and the title never change: what is noted outside is a step number and
 * nothing else, so that Back works and neither the address bar nor the history tells what someone did.
 */
export function createRouter(pageHistory: PageHistory, window: Window) {
  const { first } = pageHistory;
  const visits = new Map<number, Visit>([
    [first, { route: routeOfFragment(pageHistory.fragment), scroll: 0, kept: new Map() }],
  ]);
  const step = signal(first);
  /** Goes up with every move the person makes; 0 is the first page, which must not take the focus. */
  const moves = signal(0);

  const visit = (): Visit | undefined => visits.get(step.value);
  const remember = (): void => {
    const left = visit();
    if (left) left.scroll = window.scrollY;
  };
  const show = (to: number, route?: Route): void => {
    remember();
    if (route) for (const later of [...visits.keys()]) if (later >= to) visits.delete(later);
    // What the steps of before a reload were is forgotten: they lead to the start.
    if (route || !visits.has(to)) visits.set(to, { route: route ?? { page: 'start' }, scroll: 0, kept: new Map() });
    batch(() => {
      step.value = to;
      moves.value += 1;
    });
  };

  pageHistory.onStep((to) => show(to));
  pageHistory.onFragment((fragment) => {
    const linked = routeOfFragment(fragment);
    const here = visit()?.route;
    // The browser has already added a step for the fragment.
    pageHistory.replace(step.value + 1);
    show(step.value + 1, linked.page === 'start' && here ? here : linked);
  });

  function go(route: Route, { replace = false } = {}): void {
    const to = replace ? step.value : step.value + 1;
    if (replace) pageHistory.replace(to);
    else pageHistory.add(to);
    show(to, route);
  }

  return {
    route: computed<Route>(() => {
      void moves.value; // a replaced visit keeps its step
      return visit()?.route ?? { page: 'start' };
    }),
    step,
    moves,
    /** Where the page on screen was scrolled to when it was left, in CSS pixels. */
    scrollOf: () => visit()?.scroll ?? 0,
    /** A number that this visit to the page was told to keep. */
    viewState: (name: string): number | undefined => visit()?.kept.get(name),
    setViewState: (name: string, value: number): void => void visit()?.kept.set(name, value),
    go,
    back: () => (step.value > first ? pageHistory.back() : go({ page: 'start' }, { replace: true })),
    /** Opens the app afresh, when nothing else helps. */
    restart: pageHistory.restart,
  };
}

export type Router = ReturnType<typeof createRouter>;

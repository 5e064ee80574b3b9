import { ownAddress } from '../platform/own-address.ts';

/** Where the number of the step on screen is noted, so that one can go back. It never learns what is on a step. */
export interface PageHistory {
  /** The step at which the app was opened. */
  readonly first: number;
  /** The fragment of the link that opened it, such as `#/privacy`; empty without one. */
  readonly fragment: string;
  /** Notes a step after the one that is on screen. */
  add(step: number): void;
  /** Notes a step in the place of the one that is on screen. */
  replace(step: number): void;
  /** Goes to the step before, and tells of it. */
  back(): void;
  /** Opens the app afresh: another document, which knows nothing of this one. */
  restart(): void;
  /** Tells of each step that is gone to by `back` or by the browser's own buttons. */
  onStep(show: (step: number) => void): void;
  /** Tells of each fragment that someone types behind the address. The step for it is there already. */
  onFragment(show: (fragment: string) => void): void;
}

const stepOf = (state: unknown): number => Number((state as { step?: unknown } | null)?.step ?? 0) || 0;

/** In the history of the browser, which holds the number and nothing else: the address never changes. */
export function browserHistory(window: Window): PageHistory {
  const { history, location } = window;
  const address = ownAddress(location);
  const first = stepOf(history.state);
  // Taken out of the address before anything was shown (public/arrive.js), or still in it where that did not arrive.
  const fragment = window.arrivedWith ?? location.hash;
  window.arrivedWith = undefined;
  const replace = (step: number): void => history.replaceState({ step }, '', address);
  // After a reload the browser still holds the steps of before. Their numbers go on, so that none means two pages.
  replace(first);
  return {
    first,
    fragment,
    add: (step) => history.pushState({ step }, '', address),
    replace,
    back: () => history.back(),
    restart: () => {
      // A browser may keep this document as it was and bring it back on Back: then it begins anew as well.
      window.addEventListener('pageshow', ({ persisted }) => persisted && location.replace(address));
      location.replace(address);
    },
    onStep: (show) =>
      window.addEventListener('popstate', (event) => {
        // A typed fragment is no step; the event after this one takes care of it.
        if (!location.hash) show(stepOf(event.state));
      }),
    onFragment: (show) => window.addEventListener('hashchange', () => location.hash && show(location.hash)),
  };
}

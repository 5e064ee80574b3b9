import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type ControlPlace, placeOfFocus } from '../platform/focus.ts';
import type { PageHistory } from './page-history.ts';
import { type Route, routeOfFragment } from './routes.ts';

interface Visit {
  readonly route: Route;
  scroll: number;
  /** What it was left by, if that was one of many. */
  leftBy?: ControlPlace | undefined;
  /** What a page wants to find again on Back, such as how much of a list was shown. */
  readonly kept: Map<string, number>;
}

const visitTo = (route: Route): Visit => ({ route, scroll: 0, kept: new Map() });

/**
 * The trail of pages, in memory. The address and the title never change: what is noted outside is a step number and
 * nothing else, so that Back works and neither the address bar nor the history tells what someone did.
 */
export class Router {
  readonly #history: PageHistory;
  readonly #window: Window;
  readonly #visits: Map<number, Visit>;
  readonly #step: Signal<number>;
  readonly #moves = signal(0);

  readonly step: ReadonlySignal<number>;
  /** Goes up with every move the person makes; 0 is the first page, which must not take the focus. */
  readonly moves: ReadonlySignal<number> = this.#moves;
  readonly route = computed<Route>(() => {
    void this.#moves.value; // a replaced visit keeps its step
    return this.#visit()?.route ?? { page: 'start' };
  });

  constructor(history: PageHistory, window: Window) {
    this.#history = history;
    this.#window = window;
    this.#visits = new Map([[history.first, visitTo(routeOfFragment(history.fragment))]]);
    this.#step = signal(history.first);
    this.step = this.#step;
    history.onStep((to) => this.#show(to));
    history.onFragment((fragment) => this.#follow(fragment));
  }

  /** Where the page on screen was scrolled to when it was left, in CSS pixels. */
  scrollOf(): number {
    return this.#visit()?.scroll ?? 0;
  }

  /** The item of a list by which the page on screen was left; undefined on a first visit. */
  leftBy(): ControlPlace | undefined {
    return this.#visit()?.leftBy;
  }

  /** A number that this visit to the page was told to keep. */
  viewState(name: string): number | undefined {
    return this.#visit()?.kept.get(name);
  }

  setViewState(name: string, value: number): void {
    this.#visit()?.kept.set(name, value);
  }

  go(route: Route, { replace = false } = {}): void {
    const to = replace ? this.#step.value : this.#step.value + 1;
    if (replace) this.#history.replace(to);
    else this.#history.add(to);
    this.#show(to, route);
  }

  back(): void {
    if (this.#step.value > this.#history.first) this.#history.back();
    else this.go({ page: 'start' }, { replace: true });
  }

  /** Opens the app afresh, when nothing else helps. */
  restart(): void {
    this.#history.restart();
  }

  #visit(): Visit | undefined {
    return this.#visits.get(this.#step.value);
  }

  #show(to: number, route?: Route): void {
    const left = this.#visit();
    if (left) {
      left.scroll = this.#window.scrollY;
      left.leftBy = placeOfFocus(this.#window.document);
    }
    if (route) for (const later of [...this.#visits.keys()]) if (later >= to) this.#visits.delete(later);
    // What the steps of before a reload were is forgotten: they lead to the start.
    if (route || !this.#visits.has(to)) this.#visits.set(to, visitTo(route ?? { page: 'start' }));
    batch(() => {
      this.#step.value = to;
      this.#moves.value += 1;
    });
  }

  #follow(fragment: string): void {
    const linked = routeOfFragment(fragment);
    const here = this.#visit()?.route;
    // The browser has already added a step for the fragment.
    const to = this.#step.value + 1;
    this.#history.replace(to);
    this.#show(to, linked.page === 'start' && here ? here : linked);
  }
}

// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { browserHistory } from '../../../../src/app/core/page-history.ts';
import { Router } from '../../../../src/app/core/router.ts';
import { type Route, routeOfFragment } from '../../../../src/app/core/routes.ts';

const find: Route = { page: 'find' };
const entry: Route = { page: 'entry', entry: 'odensehuis-hoeksche-waard' };

/** A tab of its own for each router: the history is that of the test, the listeners are not shared. */
let tab: Window;

/** What the browser does on Back or Forward. */
const pop = (state: unknown) => tab.dispatchEvent(new PopStateEvent('popstate', { state }));
const createRouter = (): Router => {
  tab = Object.assign(new EventTarget(), { history, location, document, scrollY: 0 }) as unknown as Window;
  return new Router(browserHistory(tab), tab);
};

beforeEach(() => {
  history.replaceState(null, '', '/');
});

describe('the trail of pages', () => {
  it('never puts more into the history than a step number, nor anything into the address', () => {
    const router = createRouter();
    const { href } = location;
    router.go(find);
    router.go(entry);
    expect(history.state).toEqual({ step: 2 });
    expect(location.href).toBe(href);
  });

  it('goes back and forward through what memory knows', () => {
    const router = createRouter();
    router.go(find);
    router.go(entry);
    pop({ step: 1 });
    expect(router.route.value).toEqual(find);
    pop({ step: 2 });
    expect(router.route.value).toEqual(entry);
    pop({ step: 0 });
    expect(router.route.value).toEqual({ page: 'start' });
  });

  it('forgets what lay ahead after going back and on elsewhere', () => {
    const router = createRouter();
    router.go(find);
    router.go(entry);
    pop({ step: 1 });
    router.go({ page: 'list' });
    expect(router.route.value).toEqual({ page: 'list' });
    expect(router.step.value).toBe(2);
  });

  it('replaces a page that nobody should come back to', () => {
    const router = createRouter();
    router.go(find);
    router.go(entry, { replace: true });
    expect(router.route.value).toEqual(entry);
    expect(router.step.value).toBe(1);
  });

  it('does not take a step of before a reload for one of now', () => {
    const before = createRouter();
    before.go(find);
    before.go(entry);
    const router = createRouter(); // the page was loaded again at step 2
    expect(router.route.value).toEqual({ page: 'start' });
    router.go({ page: 'help' });
    expect(history.state).toEqual({ step: 3 });
    pop({ step: 2 });
    pop({ step: 1 });
    expect(router.route.value).toEqual({ page: 'start' });
    pop({ step: 3 });
    expect(router.route.value).toEqual({ page: 'help' });
  });

  it('keeps the trail when someone types the address of a public page', () => {
    const router = createRouter();
    router.go(find);
    history.pushState(null, '', '/#/privacy');
    pop(null);
    tab.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(router.route.value).toEqual({ page: 'privacy' });
    expect([history.state, location.hash]).toEqual([{ step: 2 }, '']);
    pop({ step: 1 });
    expect(router.route.value).toEqual(find);
  });

  it('leads steps of before a reload, and strange ones, to the start', () => {
    for (const state of [{ step: 7 }, { step: -1 }, { step: 'x' }, {}, null, 'x']) {
      const router = createRouter();
      router.go(find);
      pop(state);
      expect(router.route.value).toEqual({ page: 'start' });
    }
  });

  it('opens a linked public page and takes its name out of the address', () => {
    history.replaceState(null, '', '/#/privacy');
    const router = createRouter();
    expect(router.route.value).toEqual({ page: 'privacy' });
    expect(location.hash).toBe('');
  });

  it('takes nothing but public pages from an address', () => {
    expect(routeOfFragment('#/help')).toEqual({ page: 'help' });
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        expect(routeOfFragment(fragment)).toEqual({ page: 'start' });
      }),
    );
    for (const page of ['question', 'result', 'find', 'entry', 'data', 'list']) {
      expect(routeOfFragment(`#/${page}`)).toEqual({ page: 'start' });
    }
  });
});

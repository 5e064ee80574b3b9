import { describe, expect, it } from 'vitest';
import { Router } from '../../../../../src/app/core/router.ts';
import { memoryHistory } from '../../../../../src/app/kiosk/state/memory-history.ts';

// No history, no location: reaching for either would throw.
const WINDOW = { scrollY: 40, document: { querySelectorAll: () => [] } } as unknown as Window;
const newRouter = () =>
  new Router(
    memoryHistory(() => undefined),
    WINDOW,
  );

describe('a trail in memory', () => {
  it('leads back page by page, to where each was scrolled to, and from the first to the start', () => {
    const router = newRouter();
    router.go({ page: 'find' });
    router.go({ page: 'entry', entry: 'a' });
    router.back();
    expect([router.route.value, router.scrollOf()]).toEqual([{ page: 'find' }, 40]);
    router.back();
    expect(router.route.value).toEqual({ page: 'start' });
    router.back();
    expect([router.route.value, router.step.value]).toEqual([{ page: 'start' }, 0]);
  });

  it('forgets what was replaced, and what lay ahead of a way back', () => {
    const router = newRouter();
    router.go({ page: 'find' });
    router.go({ page: 'help' }, { replace: true });
    router.go({ page: 'list' });
    router.back();
    expect(router.route.value).toEqual({ page: 'help' });
    router.go({ page: 'about' });
    router.back();
    expect(router.route.value).toEqual({ page: 'help' });
  });

  it('begins anew as it is told to', () => {
    let restarts = 0;
    new Router(
      memoryHistory(() => {
        restarts += 1;
      }),
      WINDOW,
    ).restart();
    expect(restarts).toBe(1);
  });
});

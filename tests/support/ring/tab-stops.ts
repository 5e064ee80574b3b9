import type { Page } from '@playwright/test';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Stop {
  readonly name: string;
  /** The same for all that look alike: kind, classes, and those of what they stand in. */
  readonly shape: string;
  /** In CSS pixels of the window, as far as it is in sight. */
  readonly box: Box;
  /** What is seen of it, and what stands around it. */
  readonly around: Box;
  /** More than one line of a text: there is no one box to go round. */
  readonly isBroken: boolean;
}

/** Room around a control in which its ring is looked for, in CSS pixels. */
const ROOM = 14;

/** The focus to before the first stop. */
export const toTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute('tabindex');
  });

/** What has the focus; null when that is nothing. */
export const stopNow = (page: Page): Promise<Stop | null> =>
  page.evaluate((room) => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return null;
    const shapeOf = (element: Element | null): string =>
      element ? `${element.tagName}.${element.className} ${element.getAttribute('type') ?? ''}` : '';
    const parents = [active.parentElement, active.parentElement?.parentElement ?? null];
    const target = active.closest('label, summary') ?? active;
    const within = ({ left, top, right, bottom }: DOMRect, by: number) => ({
      left: Math.max(0, Math.floor(left - by)),
      top: Math.max(0, Math.floor(top - by)),
      right: Math.min(innerWidth, Math.ceil(right + by)),
      bottom: Math.min(innerHeight, Math.ceil(bottom + by)),
    });
    // Light letters on dark, or the other way round, are another look of the same.
    const ground = parents.map((each) => each && getComputedStyle(each).backgroundColor);
    return {
      name: (active.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 50),
      shape: [shapeOf(active), ...parents.map(shapeOf), ...ground].join(' < '),
      box: within(active.getBoundingClientRect(), 0),
      around: within(target.getBoundingClientRect(), room),
      isBroken: active.getClientRects().length > 1,
    };
  }, ROOM);

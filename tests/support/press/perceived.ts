import type { Page } from '@playwright/test';

/** What reaches someone who cannot see the screen: each part as text, so that two moments can be compared. */
export interface Perceived {
  /** The element that has the focus, its name and its states; null when nothing has it. */
  readonly focus: string | null;
  /** What is read out by itself. */
  readonly status: string;
  readonly heading: string;
  readonly dialogs: number;
  /** How often something left the page: a print dialog, a file, another site, a call. */
  readonly outside: number;
}

/** Runs before the app: what leaves the page is counted, and links to elsewhere are not followed. */
export function countOutside(): void {
  const count = () => {
    const { dataset } = document.documentElement;
    dataset['outside'] = String(Number(dataset['outside'] ?? 0) + 1);
  };
  window.print = count;
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    // A file of the page's own is made, and goes to the folder of downloads.
    if (!link || (link.protocol.startsWith('http') && link.origin === origin)) return;
    count();
    if (!link.hasAttribute('download')) event.preventDefault();
  });
  addEventListener('click', ({ target }) => target instanceof Element && target.matches('[type="file"]') && count());
}

/** What can be perceived now without looking. */
export const perceived = (page: Page): Promise<Perceived> =>
  page.evaluate(() => {
    const STATES = ['expanded', 'pressed', 'checked', 'selected', 'current', 'disabled', 'valuetext', 'invalid'];
    const counted = globalThis as typeof globalThis & { focusIds?: WeakMap<Element, number>; focusCount?: number };
    counted.focusIds ??= new WeakMap();
    const active = document.activeElement;
    const describe = (element: Element): string => {
      const ids = counted.focusIds as WeakMap<Element, number>;
      if (!ids.has(element)) {
        counted.focusCount = (counted.focusCount ?? 0) + 1;
        ids.set(element, counted.focusCount);
      }
      const states = STATES.map((name) => element.getAttribute(`aria-${name}`));
      const box = element instanceof HTMLInputElement ? [element.checked, element.value] : [];
      const fold = element.closest('details')?.open;
      return JSON.stringify([ids.get(element), element.textContent, states, box, fold]);
    };
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent).join('\n');
    return {
      focus: active && active !== document.body ? describe(active) : null,
      status: texts('[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"], output'),
      heading: texts('h1'),
      dialogs: document.querySelectorAll('dialog[open]').length,
      outside: Number(document.documentElement.dataset['outside'] ?? 0),
    };
  });

import type { Page } from '@playwright/test';

/** What is worked by pressing. */
export const CONTROLS = 'button, a[href], summary, input[type="checkbox"], input[type="radio"]';

export interface Control {
  /** Its place among all that `CONTROLS` finds. */
  readonly at: number;
  readonly name: string;
  /** Tells it from the others of a screen. */
  readonly id: string;
  /** Above or below what a page is about: the same on every page. */
  readonly isShell: boolean;
  readonly key: 'Enter' | 'Space';
  /** Chosen and unchosen at will: nothing is lost for good. */
  readonly isChoice: boolean;
  /** One of the answers to "are you sure?". */
  readonly isAsked: boolean;
}

/** What can be pressed on the screen as it is, in reading order; of a long row of the same the first two and the last. */
export const controlsOf = (page: Page): Promise<Control[]> =>
  page.evaluate((selector) => {
    const dialog = document.querySelector('dialog[open]');
    const rows = new Map<Element, Map<string, Element[]>>();
    const shapeOf = (element: Element) => `${element.tagName}.${element.className}`;
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const usable = all.filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled') &&
        (!dialog || dialog.contains(element)),
    );
    for (const element of usable) {
      const row = element.closest('ul, ol, fieldset, table') ?? element;
      const shapes = rows.get(row) ?? new Map<string, Element[]>();
      rows.set(row, shapes.set(shapeOf(element), [...(shapes.get(shapeOf(element)) ?? []), element]));
    }
    const MOST = 8;
    const isOneOfMany = (element: Element): boolean => {
      const row = element.closest('ul, ol, fieldset, table');
      const same = (row && rows.get(row)?.get(shapeOf(element))) ?? [];
      return same.length > MOST && ![0, 1, same.length - 1].includes(same.indexOf(element));
    };
    return usable
      .filter((element) => !isOneOfMany(element))
      .map((element) => {
        const isBox = element instanceof HTMLInputElement;
        const words = element.getAttribute('aria-label') ?? element.closest('label, button, a, summary')?.textContent;
        const name = (words ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 80);
        const asks = element.closest('.actions')?.previousElementSibling?.matches('p[tabindex="-1"]') ?? false;
        return {
          at: all.indexOf(element),
          name,
          id: `${shapeOf(element)} ${name}`,
          isShell: element.closest('main, dialog') === null,
          key: isBox ? ('Space' as const) : ('Enter' as const),
          isChoice: isBox || element.hasAttribute('aria-pressed'),
          isAsked: asks || element.closest('dialog') !== null,
        };
      });
  }, CONTROLS);

import type { Page } from '@playwright/test';

/**
 * What does not stand mirrored when the page runs from right to left: the same page is laid out in both directions, and
 * every part must be as far from one side as it was from the other. Outermost parts only; a hard word stands where its Dutch
 * sentence has it.
 */
export function notMirrored(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const before = root.dir;
    const parts = [...document.querySelectorAll('body *')].filter(
      (part) => part.checkVisibility() && !part.closest('svg *, option, [dir]:not(html), .visually-hidden, .word'),
    );
    const layOut = (dir: string) => {
      root.dir = dir;
      return parts.map((part) => part.getBoundingClientRect());
    };
    // Two letters in another order may stand closer together.
    root.style.fontKerning = 'none';
    const rtl = layOut('rtl');
    const ltr = layOut('ltr');
    root.dir = before;
    root.style.fontKerning = '';
    const ROUNDING = 2;
    const isOff = (at: number) => {
      const [one, other] = [rtl[at], ltr[at]];
      return !one || !other || Math.abs(one.left - (innerWidth - other.right)) > ROUNDING;
    };
    const off = new Set(parts.filter((part, at) => getComputedStyle(part).display !== 'inline' && isOff(at)));
    return [...off]
      .filter((part) => ![...off].some((other) => other !== part && other.contains(part)))
      .map((part) => {
        const at = parts.indexOf(part);
        const text = part.textContent?.trim().slice(0, 40);
        return `${part.tagName.toLowerCase()}.${part.className}: ${Math.round(rtl[at]?.left ?? 0)} and ${Math.round(innerWidth - (ltr[at]?.right ?? 0))}: ${text}`;
      });
  });
}

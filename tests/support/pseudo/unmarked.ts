import type { Page } from '@playwright/test';

/** Our texts stand between marks, also one within another; what is left was written by no locale. */
const WITHIN_MARKS = '⟦[^⟦⟧]*⟧';

/**
 * Texts on the screen that come from no file of the locales: what is seen and what a screen reader says. Left out is what is
 * marked as another language, which the catalogue and the names of languages are, hard words, which are Dutch, addresses of
 * sites, numbers of standards, and what stands in Arabic letters: the dates, numbers and lists that the browser makes.
 */
export function unmarkedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate((within) => {
    const letters = /\p{Script=Latin}/u;
    const isOurs = (element: Element | null) =>
      element &&
      !element.closest('[lang]:not(html), script, style, noscript, [translate="no"]:not(main), [dir="ltr"], .word');
    const rest = (text: string): string => {
      let left = text;
      for (let last = ''; last !== left; ) {
        last = left;
        left = left.replaceAll(new RegExp(within, 'gu'), '');
      }
      return left
        .replaceAll('Ademruimte', '')
        .replaceAll(/(https?:\/\/|www\.)\S+|(WCAG|EN) [\d .]+/g, '')
        .trim();
    };
    const found = new Set<string>();
    const take = (where: Element, text: string | null) => {
      if (text && letters.test(rest(text)))
        found.add(`${where.tagName.toLowerCase()}.${where.className}: ${rest(text)}`);
    };
    for (const element of document.querySelectorAll('body *')) {
      if (!isOurs(element)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
        take(element, element.getAttribute(name));
    }
    // By line of text: a mark may open in one part of it and close in another.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const blocks = new Map<Element, string>();
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || !isOurs(parent)) continue;
      let block = parent;
      while (/^(inline|contents)/.test(getComputedStyle(block).display) && block.parentElement)
        block = block.parentElement;
      blocks.set(block, `${blocks.get(block) ?? ''}${walker.currentNode.textContent}`);
    }
    for (const [block, text] of blocks) take(block, text);
    return [...found];
  }, WITHIN_MARKS);
}

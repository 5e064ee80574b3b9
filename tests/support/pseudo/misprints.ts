import type { Page } from '@playwright/test';

/**
 * What of the texts on the screen cannot be read: beside the screen, cut by a box around it, out of the button or frame it
 * belongs to, through another text, or a number of a telephone in two pieces. All of the page, not only what is in sight.
 */
export function misprints(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) found.add(`page: ${wide} px wide on ${innerWidth}`);
    // For who does not see, by a rule of its own: a heading above a field that says the same.
    const isUnseen = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
        if (getComputedStyle(at).clipPath !== 'none' && at.clientWidth <= 1) return true;
      return false;
    };
    const isHidden = (element: Element) =>
      isUnseen(element) ||
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.closest('.visually-hidden, option, select, [aria-hidden="true"], .nl-skip-link') !== null;
    const layerOf = (element: Element): Element | null => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
      return null;
    };
    const isFrame = (style: CSSStyleDeclaration) => style.borderTopWidth !== '0px' && style.borderTopStyle !== 'none';
    const ROUNDING = 1.5;
    const clips = ({ overflowX, overflowY }: CSSStyleDeclaration) => /hidden|clip/.test(overflowX + overflowY);
    // A line that a box leaves out as a whole is no text that is cut.
    const isLeftOut = (element: Element, box: DOMRect): boolean => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const frame = at.getBoundingClientRect();
        if (clips(getComputedStyle(at)) && (box.top >= frame.bottom - 2 || box.bottom <= frame.top + 2)) return true;
      }
      return false;
    };
    const says = (text: string) => text.trim().slice(0, 50);

    const lines: { box: DOMRect; block: Element; layer: Element | null; text: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const text = node.textContent ?? '';
      if (!parent || !text.trim() || isHidden(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(
        (box) => box.width > 1 && box.height > 1 && !isLeftOut(parent, box),
      );
      if (parent.closest('bdi') && /^[\d ]+$/.test(text) && new Set(boxes.map(({ top }) => Math.round(top))).size > 1)
        found.add(`in two pieces: ${says(text)}`);
      let block: Element = parent;
      while (/^inline$|contents/.test(getComputedStyle(block).display) && block.parentElement)
        block = block.parentElement;
      for (const box of boxes) {
        if (box.left < -ROUNDING || box.right > innerWidth + ROUNDING) found.add(`beside the screen: ${says(text)}`);
        lines.push({ box, block, layer: layerOf(parent), text });
      }
      for (let around: Element | null = parent; around && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
        const cuts = clips(style);
        if ((!cuts && !isFrame(style)) || style.display === 'inline') continue;
        const frame = around.getBoundingClientRect();
        for (const box of boxes) {
          const out = Math.max(frame.left - box.left, box.right - frame.right, box.bottom - frame.bottom - 2);
          if (out > ROUNDING) found.add(`${cuts ? 'cut' : 'out of its frame'} by ${Math.ceil(out)} px: ${says(text)}`);
        }
      }
    }
    for (const [at, one] of lines.entries())
      for (const other of lines.slice(at + 1)) {
        if (one.block === other.block || one.layer !== other.layer) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 2 && down > 0.4 * Math.min(one.box.height, other.box.height))
          found.add(`through each other: ${says(one.text)} | ${says(other.text)}`);
      }
    return [...found];
  });
}

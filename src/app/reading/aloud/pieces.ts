/** Something that is read in one breath: a heading, a paragraph, an answer. */
export interface Piece {
  readonly element: Element;
  readonly text: string;
  /** The nodes that the text is made of, each with where it begins in it. */
  readonly parts: readonly { readonly node: Text; readonly at: number }[];
  readonly language: string;
}

/** Not for the eye, or not part of what the page says. */
const LEFT_OUT =
  '[aria-hidden="true"], [hidden], .visually-hidden, .listen, script, style, select, [contenteditable], details:not([open]) > :not(summary)';

const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';

/** The nearest element around a text that stands on lines of its own. */
function blockOf(node: Text, root: Element): Element {
  let element = node.parentElement ?? root;
  while (element !== root && /^(inline|contents)/.test(getComputedStyle(element).display) && element.parentElement)
    element = element.parentElement;
  return element;
}

/** What is on the screen within an element, in the order in which it stands there. */
export function piecesOf(root: Element): readonly Piece[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { element: Element; nodes: Text[] }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!node.data.trim() || !parent || parent.closest(LEFT_OUT) || !isSeen(parent)) continue;
    const element = blockOf(node, root);
    const last = found[found.length - 1];
    if (last?.element === element) last.nodes.push(node);
    else found.push({ element, nodes: [node] });
  }
  return found.map(({ element, nodes }) => {
    let text = '';
    const parts = nodes.map((node) => {
      const part = { node, at: text.length };
      text += `${node.data} `;
      return part;
    });
    return { element, text, parts, language: element.closest('[lang]')?.getAttribute('lang') ?? '' };
  });
}

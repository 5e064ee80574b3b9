import type { Piece } from './pieces.ts';

const NAME = 'spoken';

/** From 2023 on; where it is missing the whole block is marked. */
const canMarkWords = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

let marked: Element | undefined;

/** Takes the mark away. */
export function clearHighlight(): void {
  marked?.removeAttribute('data-spoken');
  marked = undefined;
  if (canMarkWords()) CSS.highlights.delete(NAME);
}

/** Marks the block that is being read. The focus stays where it is. */
export function markBlock({ element }: Piece): void {
  clearHighlight();
  marked = element;
  element.setAttribute('data-spoken', '');
  element.scrollIntoView({ block: 'nearest' });
}

/** Marks the word that is being read, from this place in the text of the piece on. */
export function markWord({ text, parts }: Piece, at: number): void {
  const part = [...parts].reverse().find((each) => each.at <= at);
  if (!part || !canMarkWords()) return;
  const start = Math.min(at - part.at, part.node.length);
  const length = /^\S*/.exec(text.slice(at))?.[0].length ?? 0;
  const word = new Range();
  word.setStart(part.node, start);
  word.setEnd(part.node, Math.min(start + length, part.node.length));
  CSS.highlights.set(NAME, new Highlight(word));
}

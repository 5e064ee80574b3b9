/** What belongs to the sign before it: accents, the glue between emoji, their colours and their ends. */
const GOES_ON = /^(?:\p{M}|\u200d|\ufe0e|\ufe0f|[\u{1f3fb}-\u{1f3ff}]|[\u{e0020}-\u{e007f}])/u;
const GLUED = /\u200d$/;

/**
 * The beginning of a text, of at most so many UTF-16 units; a sign that would be cut in two is left out whole. A text
 * without any such sign within the limit comes out empty.
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const signs = [...text.slice(0, most)];
  const last = signs.at(-1) ?? '';
  // Half of a pair, which stands for nothing.
  if (/^[\ud800-\udbff]$/.test(last)) signs.pop();
  let rest = text.slice(signs.join('').length);
  while (signs.length > 0 && (GOES_ON.test(rest) || GLUED.test(signs.at(-1) ?? ''))) rest = signs.pop() + rest;
  return signs.join('');
}

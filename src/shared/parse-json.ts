/** Nothing of ours lies deeper in lists and objects than half of this; beyond it, code that follows them runs out of stack. */
const DEEPEST = 16;

const [QUOTE, ESCAPE] = [0x22, 0x5c];
const OPENING: readonly number[] = [0x5b, 0x7b];
const CLOSING: readonly number[] = [0x5d, 0x7d];

/** How deep the lists and objects of a JSON text lie in each other, counted no further than one over `DEEPEST`. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let index = 0; index < text.length && deepest <= DEEPEST; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) inText = !inText;
    else if (inText && code === ESCAPE) index += 1;
    else if (!inText && OPENING.includes(code)) depth += 1;
    else if (!inText && CLOSING.includes(code)) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * `JSON.parse` for text from outside: refuses what is nested so deeply that it can only be meant to break something, before
 * any of it is made. How long a text may be is for who reads it to say. Throws `SyntaxError`.
 */
export function parseJson(text: string): unknown {
  if (depthOf(text) > DEEPEST) throw new SyntaxError('JSON is nested too deeply');
  return JSON.parse(text);
}

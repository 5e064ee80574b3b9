/** Nothing of ours lies deeper in lists and objects than half of this; beyond it, code that follows them runs out of stack. */
const DEEPEST = 16;

const [QUOTE, ESCAPE] = [0x22, 0x5c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Whether the lists and objects of a JSON text lie deeper in each other than `DEEPEST`. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let index = 0; index < text.length && depth <= DEEPEST; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) isInText = !isInText;
    else if (isInText) index += code === ESCAPE ? 1 : 0;
    else if (code === LIST || code === OBJECT) depth += 1;
    else if (code === LIST_END || code === OBJECT_END) depth -= 1;
  }
  return depth > DEEPEST;
}

/**
 * `JSON.parse` for text from outside: refuses what is nested so deeply that it can only be meant to break something, before
 * any of it is made. How long a text may be is for who reads it to say. Throws `SyntaxError`.
 */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) throw new SyntaxError('JSON is nested too deeply');
  return JSON.parse(text);
}

/**
 * The text with this id. The content check has seen to it that every id of a definition has one.
 * @throws RangeError when these are the texts of another check
 */
export function textOf<T>(texts: Readonly<Record<string, T>>, id: string): T {
  const text = texts[id];
  if (text === undefined) throw new RangeError(`There is no text for "${id}"`);
  return text;
}

/** Texts by key, as deep as one likes. A text is a string, or a list of paragraphs. */
export interface TextTree {
  readonly [key: string]: unknown;
}

/** The keys of texts in their order; 0 where a text stands. */
export type Shape = 0 | { readonly [key: string]: Shape };

/**
 * Texts without their keys, which are the same in every language: a quarter of a file less. A language is read with the
 * shape of the Dutch, which alone comes with it.
 */
export interface PackedTexts {
  readonly shape?: Shape;
  /** In the order of the shape; 0 where the language has no such text. */
  readonly texts: readonly unknown[];
  /** What the shape has no place for: the plurals that Dutch does not have. */
  readonly more: TextTree;
}

const isTree = (value: unknown): value is TextTree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const shapeOf = (texts: unknown): Shape =>
  isTree(texts) ? Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, shapeOf(value)])) : 0;

/** Adds the texts that a shape has a place for to `texts`; returns the others. */
function sort(shape: Shape, value: unknown, texts: unknown[]): TextTree {
  if (shape === 0) {
    texts.push(value ?? 0);
    return {};
  }
  const own = isTree(value) ? value : {};
  const inside = Object.entries(shape).map(([key, inner]) => [key, sort(inner, own[key], texts)] as const);
  const outside = Object.entries(own).filter(([key]) => !Object.hasOwn(shape, key));
  return Object.fromEntries([...inside.filter(([, more]) => Object.keys(more).length > 0), ...outside]);
}

export function packTexts(shape: Shape, tree: TextTree): PackedTexts {
  const texts: unknown[] = [];
  const more = sort(shape, tree, texts);
  return { texts, more };
}

function fill(shape: Shape, next: () => unknown): unknown {
  if (shape === 0) return next() || undefined;
  const filled = Object.entries(shape).map(([key, inner]) => [key, fill(inner, next)] as const);
  const there = filled.filter(([, value]) => value !== undefined);
  return there.length > 0 ? Object.fromEntries(there) : undefined;
}

/** The texts of a shape by their keys; what has none there is left out, and `more` stands beside. */
export function unpackTexts(shape: Shape, { texts }: PackedTexts): TextTree {
  let at = 0;
  return (fill(shape, () => texts[at++]) ?? {}) as TextTree;
}

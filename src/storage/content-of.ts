const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The same text for the same content, in whatever order its fields were written; undefined for nothing. */
export const contentOf = (value: unknown): string | undefined => JSON.stringify(value, inOrder);

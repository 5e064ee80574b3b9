/** Letters of a fact at most. */
export const MOST_LETTERS = 600;

/** A text as one line, without signs that nobody sees. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_LETTERS)
    .trim();

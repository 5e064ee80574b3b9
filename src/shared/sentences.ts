/** The sentences of a text as they are shown, each with its mark; what ends in a mark and a space is one. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .trim()
    .replace(/([.!?])\s+/g, '$1\n')
    .split('\n');

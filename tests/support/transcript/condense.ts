/** What frames other words and says nothing by itself. */
const FRAME =
  /^(paragraph|strong|emphasis|list|listitem,.*|status|alert|end of .*|end,.*|term|definition|document|article|<.*|(polite|assertive): )$/;
/** What is read as one; the script says the words inside once more. */
const WHOLE = /^(button|link|heading), /;

/** The words alone, as people read them: without frames, and without the inside of what was read as one. */
export function condense(phrases: readonly string[]): string[] {
  const kept: string[] = [];
  let inside: string | null = null;
  phrases.forEach((phrase, at) => {
    if (inside !== null) {
      if (phrase === `end of ${inside}`) inside = null;
      return;
    }
    if (WHOLE.test(phrase) && phrases.indexOf(`end of ${phrase}`, at) > 0) inside = phrase;
    if (!FRAME.test(phrase)) kept.push(phrase);
  });
  return kept;
}

import { textsUnder, translate } from './i18n.ts';
import { SOURCE_LOCALE } from './language.ts';

let words: readonly string[] = [];
let pattern: RegExp | undefined;

/** How the words of `words.json` are found in a text, also as a plural; undefined until they have arrived. */
function search(): RegExp | undefined {
  if (pattern) return pattern;
  words = Object.keys(textsUnder(SOURCE_LOCALE, 'words') ?? {});
  if (words[0]) pattern = new RegExp(`\\b((?:${words.join('|')})(?:en|n|'?s)?)\\b`, 'i');
  return pattern;
}

/** The word of the list that stands in a text in some form. */
const wordIn = (form: string) => words.find((word) => form.toLowerCase().startsWith(word.toLowerCase()));

/**
 * Cuts a text at its hard words, Dutch ones that many do not know: every second part is one, as it stands there. A word that
 * comes again is no part.
 */
export function cutAtHardWords(text: string): readonly string[] {
  const all = search();
  if (!all) return [text];
  const seen = new Set<unknown>();
  const parts = [''];
  text.split(all).forEach((part, at) => {
    const word = wordIn(part);
    if (at % 2 === 0 || seen.has(word)) parts.push(parts.pop() + part);
    else parts.push(part, '');
    if (at % 2 === 1) seen.add(word);
  });
  return parts;
}

/** What a hard word means in the language on screen, in one or two short sentences. */
export const meaningOf = (form: string): string => translate(`words.${wordIn(form)}`);

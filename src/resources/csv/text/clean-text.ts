import { INVISIBLE } from '../../catalogue/invisible.ts';

/** A text fit to show, and whether characters that nobody can see were taken out of it. */
export interface CleanText {
  readonly text: string;
  readonly hadInvisible: boolean;
}

/** Signs of which nothing needs to be done: they are seen, composed, and no other kind of space. */
const PLAIN = /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20ac]*$/;

/** Trims, composes (NFC), makes every kind of space a plain one and keeps line breaks; what is invisible goes. */
export function cleanText(raw: string): CleanText {
  if (PLAIN.test(raw)) return { text: raw.trim(), hadInvisible: false };
  const lines = raw
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Zs}\t]/gu, ' ')
    .split('\n');
  const visible = lines.map((line) => line.replaceAll(INVISIBLE, ''));
  const text = visible.join('\n').normalize('NFC').trim();
  return { text, hadInvisible: visible.some((line, i) => line !== lines[i]) };
}

/** The words that mix Latin with Greek or Cyrillic letters: a slip of the keyboard, or a name made to look like another. */
export function mixedScriptWords(text: string): readonly string[] {
  if (!/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(text)) return [];
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word));
}

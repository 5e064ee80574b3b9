import { INVISIBLE } from '../catalogue/invisible.ts';

/** A text fit to show, and whether characters that nobody can see were taken out of it. */
export interface CleanText {
  readonly text: string;
  readonly hadInvisible: boolean;
}

/** Trims, composes (NFC), makes every kind of space a plain one and keeps line breaks; what is invisible goes. */
export function cleanText(raw: string): CleanText {
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
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word));
}

import { words } from './normalize.ts';

/** Letters that are written in two ways, and those that no sign can be taken off. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ґ: 'г',
  ы: 'и',
  і: 'и',
  є: 'е',
  э: 'е',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
};
const ANY_OF_THEM = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'g');
/** In Ukrainian an apostrophe stands within a word: `б'є`. */
const WITHIN_A_WORD = /(\p{Script=Cyrillic})['’‘`´ʼ](?=\p{Script=Cyrillic})/gu;

/** Letters without their signs, and of those that are written in two ways one. */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(ANY_OF_THEM, (letter) => SAME_LETTER[letter] ?? letter);

/**
 * The normalised words of a text in any language, as they are also found when typed on a keyboard that lacks its letters:
 * `chcę żyć` is `chce zyc`, `yaşlı` is `yasli`, `أبي` is `ابي`. Ukrainian and Russian letters for like sounds are one: `жизни`
 * and `жизні`.
 */
export const foldedWords = (text: string): string[] =>
  words(text.replace(WITHIN_A_WORD, '$1'))
    .map(foldLetters)
    .filter((word) => word !== '');

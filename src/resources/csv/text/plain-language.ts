import { plainerWord } from '../../../shared/office-words.ts';
import { sentenceParts, wordsOf } from '../../../shared/sentences.ts';

/**
 * Most words of a sentence in the columns of editors. The short text is held to 15 by `check:language`; here also stand conditions
 * and costs, which name laws and amounts, so that a tip below this would come at every row.
 */
const MOST_WORDS = 25;

/** A word of offices in a text, with another for it. */
export function hardWordIn(text: string): { readonly word: string; readonly better: string } | undefined {
  const found = sentenceParts(text)
    .flatMap(wordsOf)
    .flatMap((word) => {
      const better = plainerWord(word);
      return better === undefined ? [] : [{ word: word.toLowerCase(), better }];
    });
  return found[0];
}

/** The number of words of the longest sentence when it is too long to read with ease. */
export function longestSentence(text: string): number | undefined {
  const most = Math.max(0, ...sentenceParts(text).map((sentence) => wordsOf(sentence).length));
  return most > MOST_WORDS ? most : undefined;
}

/** A word that addresses someone as a friend, where the app says "u". */
export const informalWordIn = (text: string): string | undefined =>
  /(?:^|[^\p{L}-])(je|jij|jou|jouw)(?![\p{L}-])/iu.exec(text)?.[1];

/** A remark that the facts are of a year that is long past: `(stand 2019)`, `prijspeil 2021`. */
export function oldYearIn(text: string, thisYear: number): string | undefined {
  const found =
    /(?:stand|prijspeil|peildatum|tarief|tarieven|gegevens|situatie)(?: \p{L}+){0,3} (?:in |van |uit |per )?(20\d\d)/iu.exec(
      text,
    );
  return found && Number(found[1]) < thisYear - 1 ? found[0] : undefined;
}

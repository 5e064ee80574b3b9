import { foldedWords } from '../words/fold.ts';

/** What one word of a rule stands for: words as they are, beginnings (`woord*`) and endings (`*woord`). */
export interface WordPattern {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

/** Words by the name in capitals that stands for them, parted by spaces. */
export type WordClasses = Readonly<Record<string, string>>;

const folded = (some: readonly string[]): string[] => some.flatMap((one) => foldedWords(one).slice(0, 1));

/** Reads words parted by `/`; a name in capitals is one of `classes`. Throws for a name that is no class. */
export function readPattern(text: string, classes: WordClasses): WordPattern {
  const all = text.split('/').flatMap((one) => {
    if (!/^[A-Z]+$/.test(one)) return [one];
    const some = classes[one];
    if (some === undefined) throw new Error(`There is no class ${one}.`);
    return some.split(' ');
  });
  return {
    words: new Set(folded(all.filter((one) => !one.includes('*')))),
    beginnings: folded(all.filter((one) => one.endsWith('*'))),
    endings: folded(all.filter((one) => one.startsWith('*'))),
  };
}

/** True when a folded word is one of a pattern. */
export const isOf = (word: string, { words, beginnings, endings }: WordPattern): boolean =>
  words.has(word) ||
  beginnings.some((beginning) => word.startsWith(beginning)) ||
  endings.some((ending) => word.length > ending.length && word.endsWith(ending));

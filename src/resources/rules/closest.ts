import { memoize } from '../../shared/memoize.ts';

/** Letters that must be changed, added, left out or swapped to make one word of the other; above `most` it is `most + 1`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}

/** Words that are compared again and again: ids of a list, names of codes. */
const MOST_WORDS = 20_000;

const plainOf = memoize(
  (text: string): string =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ''),
  MOST_WORDS,
);

/** Letters and digits alone, without case and accents. */
export const plainWord = (text: string): string => plainOf(text);

const startsWrong = (word: string, wanted: string): number => Number(plainWord(word)[0] !== wanted[0]);

/** The word that someone most likely meant: at most two slips in a long word, one in a short one. Undefined when none is near. */
export function closest(text: string, words: readonly string[]): string | undefined {
  const wanted = plainWord(text);
  if (wanted.length < 3 || wanted.length > 60) return undefined;
  const most = wanted.length < 6 ? 1 : 2;
  const near = words
    .map((word) => ({ word, distance: editDistance(wanted, plainWord(word), most) }))
    .filter(({ distance }) => distance <= most)
    // Who slips keeps the first letter, as a rule.
    .sort((a, b) => a.distance - b.distance || startsWrong(a.word, wanted) - startsWrong(b.word, wanted));
  return near[0]?.word;
}

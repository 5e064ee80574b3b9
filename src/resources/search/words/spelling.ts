import { words } from './normalize.ts';
import { stem } from './stemmer.ts';

/** Letters that may differ in a word of this length: none in short words, where every letter counts. */
export function allowedDistance(length: number): 0 | 1 | 2 {
  if (length >= 9) return 2;
  return length >= 5 ? 1 : 0;
}

/** Number of letters to add, drop, change or swap; anything above `limit` is given as `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? limit + 1;
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ij|y/g, 'ei'],
  [/ou/g, 'au'],
  [/ch/g, 'g'],
  [/th/g, 't'],
  [/ph|v/g, 'f'],
  [/tie$/g, 'sie'],
  [/c(?=[eiy])|z/g, 's'],
  [/c/g, 'k'],
  [/(.)\1/g, '$1'],
];

/** The same for words that sound the same in Dutch: `respeit` and `respijt`, `klient` and `client`. */
export function sound(word: string): string {
  return SOUNDS.reduce((text, [letters, to]) => text.replace(letters, to), word);
}

/**
 * Everyday words that this product says nothing about. They are spelled well: reading them as a word that looks like them would
 * give a wrong answer where none is better.
 */
const OTHER_MATTERS: ReadonlySet<string> = new Set(
  words(`
    tandarts oogarts dierenarts mondhygienist orthodontist kapper kapster pedicure manicure verloskundige kraamzorg apotheek zwemles zwembad rijles
    sportschool voetbal voetballen hockey tennis bioscoop theater festival hotel camping vliegveld garage autogarage apk fietsenmaker
    paspoort identiteitskaart uittreksel geboorteakte bouwvergunning kapvergunning trouwen huwelijk afval grofvuil vuilnis container
    riolering bestrating lantaarnpaal hondenbelasting hypotheek makelaar loodgieter elektricien schilder winkel bakker slager bank
    stemmen verkiezingen kinderopvang peuterspeelzaal gastouder basisschool universiteit studie verlengen
  `).map(stem),
);

/** True for a word that is better not read as another one. */
export function isOtherMatter(word: string): boolean {
  return OTHER_MATTERS.has(word);
}

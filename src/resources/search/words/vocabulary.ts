import { allowedDistance, distance, isOtherMatter, sound } from './spelling.ts';

const SHORTEST = 4;
/** Words whose neighbours are remembered: while someone types, only the last word changes. */
const REMEMBERED = 200;

interface Known {
  readonly word: string;
  /** Its place in the vocabulary. */
  readonly order: number;
}

const firstSounds = new Map<string, string>();

/** The first letter of how a word sounds: its first letters tell. */
function firstSound(word: string): string {
  const start = word.slice(0, SHORTEST);
  const known = firstSounds.get(start);
  if (known !== undefined) return known;
  const first = sound(start)[0] ?? '';
  firstSounds.set(start, first);
  return first;
}

function grouped<K>(words: readonly Known[], keyOf: (word: string) => K): ReadonlyMap<K, readonly Known[]> {
  const groups = new Map<K, Known[]>();
  for (const known of words) {
    const group = groups.get(keyOf(known.word));
    if (group) group.push(known);
    else groups.set(keyOf(known.word), [known]);
  }
  return groups;
}

/** Looks unknown words up among known ones without going through all of them. */
export interface Vocabulary {
  /**
   * Known words that an unknown one may have been meant for, all equally near; those that sound the same come first. Empty
   * for short words and when nothing is near. Both sides are stems of normalised words.
   */
  closest(word: string): readonly string[];
  /** Known words that begin with what was typed so far (four letters or more), the shortest first. */
  completions(typed: string): readonly string[];
}

function nearest(word: string, byLength: ReadonlyMap<number, readonly Known[]>, most: number): string[] {
  const limit = allowedDistance(word.length);
  if (limit === 0 || isOtherMatter(word)) return [];
  const [spoken, begins] = [sound(word), firstSound(word)];
  let best: number = limit;
  let found: Known[] = [];
  for (let length = Math.max(SHORTEST, word.length - limit - 1); length <= word.length + limit + 1; length += 1) {
    for (const known of byLength.get(length) ?? []) {
      if (known.word[0] !== word[0] && firstSound(known.word) !== begins) continue;
      const far = sound(known.word) === spoken ? 0 : distance(word, known.word, best);
      if (far > best) continue;
      if (far < best) found = [];
      best = far;
      found.push(known);
    }
  }
  return found
    .sort((a, b) => a.order - b.order)
    .slice(0, most)
    .map((known) => known.word);
}

/** The vocabulary of these words; in the order in which they are given when they are equally near. */
export function makeVocabulary(words: Iterable<string>, { near = 4, begun = 5 } = {}): Vocabulary {
  const all = [...new Set(words)].map((word, order) => ({ word, order }));
  const byLength = grouped(all, (word) => word.length);
  const byStart = grouped(all, (word) => word.slice(0, SHORTEST));
  const neighbours = new Map<string, readonly string[]>();
  return {
    closest(word) {
      const before = neighbours.get(word);
      if (before) return before;
      if (neighbours.size >= REMEMBERED) neighbours.clear();
      const made = nearest(word, byLength, near);
      neighbours.set(word, made);
      return made;
    },
    completions: (typed) =>
      (byStart.get(typed.slice(0, SHORTEST)) ?? [])
        .map(({ word }) => word)
        .filter((word) => word.length > typed.length && word.startsWith(typed))
        .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
        .slice(0, begun),
  };
}

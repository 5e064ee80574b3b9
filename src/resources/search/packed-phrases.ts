import type { LabelledPhrases } from './phrase-index/labelled-phrases.ts';

/**
 * Phrases as a file carries them, about a quarter smaller after gzip: every word once, each of them as the letters that it shares
 * with the one before (`À` for none, `Á` for one …) and the rest; and by label its phrases, parted by `|`, as signs for words.
 */
export interface PackedPhrases {
  readonly words: string;
  readonly phrases: Readonly<Record<string, string>>;
}

/** Signs that need no escape in JSON; `|` parts phrases. */
const SIGNS = [..."!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{}~"];
const PLACES = new Map(SIGNS.map((sign, place) => [sign, place]));
/** First signs of words of one sign, and of two; the others begin words of three. */
const ONE = 45;
const TWO = 43;
/** The sign before a word that shares no letter with the one before it. */
const SHARES_NONE = 'À'.charCodeAt(0);
const MOST_SHARED = 20;

/** The signs for the word with this number. */
function signsOf(number: number): string {
  const at = (place: number) => SIGNS[place] as string;
  if (number < ONE) return at(number);
  const second = number - ONE;
  const size = SIGNS.length;
  if (second < TWO * size) return at(ONE + Math.floor(second / size)) + at(second % size);
  const third = second - TWO * size;
  const [first, rest] = [Math.floor(third / size ** 2), third % size ** 2];
  return at(ONE + TWO + first) + at(Math.floor(rest / size)) + at(rest % size);
}

/** The words that these signs stand for. */
function wordsOf(signs: string, words: readonly string[]): string {
  const size = SIGNS.length;
  const place = (at: number) => PLACES.get(signs[at] ?? '') ?? 0;
  const found: string[] = [];
  for (let at = 0; at < signs.length; ) {
    const first = place(at);
    const length = first < ONE ? 1 : first < ONE + TWO ? 2 : 3;
    const number =
      length === 1
        ? first
        : length === 2
          ? ONE + (first - ONE) * size + place(at + 1)
          : ONE + TWO * size + (first - ONE - TWO) * size ** 2 + place(at + 1) * size + place(at + 2);
    found.push(words[number] ?? '');
    at += length;
  }
  return found.join(' ');
}

/** In the order of their numbers: the most frequent ones get the shortest signs, and alike words stand together. */
function orderOf(counts: ReadonlyMap<string, number>): readonly string[] {
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const two = ONE + TWO * SIGNS.length;
  return [byCount.slice(0, ONE), byCount.slice(ONE, two), byCount.slice(two)].flatMap((words) => words.sort());
}

function sharedLetters(word: string, before: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
  return shared;
}

const packWords = (words: readonly string[]): string =>
  words
    .map((word, i) => {
      const shared = sharedLetters(word, words[i - 1] ?? '');
      return String.fromCharCode(SHARES_NONE + shared) + word.slice(shared);
    })
    .join('');

/** Packs phrases, those of a label in the order of the alphabet: alike ones together take less. Throws a RangeError for a word with a sign between `À` and `Ô`, which stands for the letters that are shared. */
export function packPhrases(phrases: LabelledPhrases): PackedPhrases {
  const counts = new Map<string, number>();
  for (const list of Object.values(phrases))
    for (const word of list.join(' ').split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = orderOf(counts);
  const odd = words.find((word) => /[À-Ô]/.test(word));
  if (odd) throw new RangeError(`a phrase cannot hold "${odd}"`);
  const numbers = new Map(words.map((word, number) => [word, signsOf(number)]));
  const pack = (phrase: string) =>
    phrase
      .split(' ')
      .map((word) => numbers.get(word))
      .join('');
  return {
    words: packWords(words),
    phrases: Object.fromEntries(
      Object.entries(phrases).map(([label, list]) => [label, [...list].sort().map(pack).join('|')]),
    ),
  };
}

function unpackWords(packed: string): readonly string[] {
  const words: string[] = [];
  let before = '';
  for (const [, sign = '', rest = ''] of packed.matchAll(/([À-Ô])([^À-Ô]*)/g)) {
    before = before.slice(0, sign.charCodeAt(0) - SHARES_NONE) + rest;
    words.push(before);
  }
  return words;
}

/** The phrases again, each label when it is first asked for: together they would be too much work at once. */
export function unpackPhrases({ words: packed, phrases }: PackedPhrases): LabelledPhrases {
  let words: readonly string[] | undefined;
  const read = (signs: string): readonly string[] => {
    words ??= unpackWords(packed);
    const known = words;
    return signs === '' ? [] : signs.split('|').map((phrase) => wordsOf(phrase, known));
  };
  const lists = {};
  for (const [label, signs] of Object.entries(phrases)) {
    let list: readonly string[] | undefined;
    Object.defineProperty(lists, label, {
      enumerable: true,
      get: () => {
        list ??= read(signs);
        return list;
      },
    });
  }
  return lists;
}

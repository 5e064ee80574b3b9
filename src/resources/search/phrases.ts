import { words } from './words/normalize.ts';
import { PERSON_KEYS, personKeys } from './words/person-words.ts';
import { stem } from './words/stemmer.ts';
import { isWeak, NEGATIONS, STOP_WORDS } from './words/stop-words.ts';

const NEGATION = '§niet';
/** How many other telling words may stand among the words of a phrase. */
const SLACK = 1;
/** Words that people put into set phrases without changing them. */
const PADDING: ReadonlySet<string> = new Set([
  'mijn',
  'm',
  'n',
  'onze',
  'ons',
  'de',
  'het',
  'een',
  'zo',
  'heel',
  'echt',
  'erg',
  'gewoon',
  'nu',
  'please',
  'alstublieft',
  'alsjeblieft',
  'aub',
  'svp',
]);
/** Words that begin a new thought. */
const JOINING: ReadonlySet<string> = new Set([
  'en',
  'maar',
  'want',
  'dus',
  'door',
  'als',
  'omdat',
  'sinds',
  'help',
  'ik',
  'van',
  'voor',
]);
/** Words that begin a new sentence. */
const NEW_SENTENCE: ReadonlySet<string> = new Set(['en', 'maar', 'want', 'dus', 'omdat', 'sinds', 'help', 'ik']);
const MARKS: ReadonlySet<string> = new Set(Object.values(PERSON_KEYS));

/** A word of the query, or two of them joined; `keys` are all that a phrase may ask for there. */
export interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly keys: ReadonlySet<string>;
}

/** A phrase made ready: its telling keys, or its exact words when it has too few of them. */
export interface Phrase {
  /** Its words, but for the padding. */
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly isExact: boolean;
  /** The words that may follow; any when undefined. */
  readonly before: ReadonlySet<string> | undefined;
}

/** All that a phrase may ask for where this normalised word stands. */
export function keysOf(word: string): Set<string> {
  return new Set([stem(word), ...personKeys(word), ...(NEGATIONS.has(word) ? [NEGATION] : [])]);
}

/**
 * Makes a phrase ready: `niet rondkomen` asks for a denial near `rondkomen`, `er even uit` for exactly these words, as does
 * every phrase that begins with `=`. After a phrase that ends with a full stop no more may be said: `ik kan niet meer.` is not
 * "ik kan niet meer fietsen". After an exclamation mark only a new sentence may begin.
 */
export function preparePhrase(text: string): Phrase {
  const all = text.split(' ').flatMap((part) => (MARKS.has(part) ? [part] : words(part)));
  const bare = all.filter((word) => !PADDING.has(word));
  const raw = bare.length > 1 ? bare : all;
  const keys = raw.flatMap((word) => {
    if (MARKS.has(word)) return [word];
    if (NEGATIONS.has(word)) return [NEGATION];
    return STOP_WORDS.has(word) && raw.length > 1 ? [] : [stem(word)];
  });
  // A denial near a word that says little is chance: "niet komen" is found as it is written, "niet voor hem zorgen" says more.
  const denies = keys.includes(NEGATION) && !keys.some((key) => MARKS.has(key));
  const says = (key: string) => key !== NEGATION && !MARKS.has(key) && !(denies && isWeak(key));
  const tells = keys.some(says) || raw.length === 1;
  const before = text.endsWith('!') ? NEW_SENTENCE : text.endsWith('.') ? JOINING : undefined;
  const isExact = before !== undefined || text.startsWith('=') || (raw.length > 1 && (keys.length < 2 || !tells));
  return { words: raw, keys: [...new Set(keys)], isExact, before };
}

function exactPlace(phrase: Phrase, spoken: readonly string[]): number[] | undefined {
  const wanted = phrase.words;
  const [first = ''] = wanted;
  // Most phrases begin with a word that nobody typed.
  if (!MARKS.has(first) && !spoken.includes(first)) return undefined;
  const telling = spoken.flatMap((word, position) =>
    PADDING.has(word) && !wanted.includes(word) ? [] : [{ word, position }],
  );
  for (let start = 0; start + wanted.length <= telling.length; start += 1) {
    const after = telling[start + wanted.length]?.word;
    if (after !== undefined && phrase.before?.has(after) === false) continue;
    const here = telling.slice(start, start + wanted.length);
    if (here.every(({ word }, i) => word === wanted[i] || personKeys(word).includes(wanted[i] ?? '')))
      return here.map(({ position }) => position);
  }
  return undefined;
}

/** What has to be in a query for a phrase to be found there; one of {@link beginningsIn} it. */
export function beginningOf({ isExact, keys, words }: Phrase): string {
  return isExact ? `=${words[0]}` : (keys[0] ?? '');
}

/** The beginnings of all phrases that may be found in a query. */
export function beginningsIn(tokens: readonly Token[], spoken: readonly string[]): ReadonlySet<string> {
  const exact = spoken.flatMap((word) => [word, ...personKeys(word)]).map((word) => `=${word}`);
  return new Set([...tokens.flatMap(({ keys }) => [...keys]), ...exact]);
}

/** The positions in the query where a phrase stands, or undefined. Its words may be in any order, close together. */
export function findPhrase(phrase: Phrase, tokens: readonly Token[], spoken: readonly string[]): number[] | undefined {
  if (phrase.isExact) return exactPlace(phrase, spoken);
  const [first, ...rest] = phrase.keys;
  if (first === undefined) return undefined;
  for (const start of tokens.filter((token) => token.keys.has(first))) {
    const used = [start];
    for (const key of rest) {
      const near = tokens
        .filter((token) => token.keys.has(key) && !used.includes(token))
        .sort((a, b) => Math.abs(a.from - start.from) - Math.abs(b.from - start.from))[0];
      if (near) used.push(near);
    }
    const positions = used.flatMap((token) => range(token.from, token.to));
    if (used.length === phrase.keys.length && wordsAmong(positions, spoken) <= SLACK) return positions;
  }
  return undefined;
}

/** Number of other telling words between the first and the last of these positions. */
function wordsAmong(positions: readonly number[], spoken: readonly string[]): number {
  const between = range(Math.min(...positions), Math.max(...positions)).filter((at) => !positions.includes(at));
  return between.filter((at) => !STOP_WORDS.has(spoken[at] ?? '') && !isWeak(spoken[at] ?? '')).length;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

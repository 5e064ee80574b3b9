import type { SearchIndex } from '../model.ts';
import { compoundParts } from './compounds.ts';
import { knownWords } from './lexicon.ts';
import { keysOf, type Token } from './phrases.ts';
import { closest, completions } from './spelling.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Each correction looks through all known words, so a long text of unknown words gets no more than these. */
const MOST_CORRECTIONS = 6;

/** A word of the query. */
export interface Word {
  readonly position: number;
  readonly word: string;
  /** Stems to look for: its own, or those of the words it was probably meant for. */
  readonly keys: readonly string[];
  readonly corrected: boolean;
}

function readWord(word: string, position: number, last: boolean, index: SearchIndex): Word {
  const own = stem(word);
  const known = (key: string) => index.words.has(key) || knownWords().has(key);
  if (known(own) || word.length < 4 || compoundParts(word).length > 0 || STOP_WORDS.has(word))
    return { position, word, keys: [own], corrected: false };
  const all = [...knownWords(), ...index.words];
  const begun = last ? completions(word, all) : [];
  const meant = begun.length > 0 ? begun : closest(own, new Set(all));
  return { position, word, keys: meant.length > 0 ? [...new Set(meant)] : [own], corrected: meant.length > 0 };
}

/**
 * The words of a query with what to look for: unknown ones are read as the known words nearest to them, and the last one as
 * the beginning of a word. Words at `named` positions name the place and stay as they are.
 */
export function readWords(spoken: readonly string[], named: readonly number[], index: SearchIndex): Word[] {
  let corrections = 0;
  return spoken.map((word, position) => {
    if (named.includes(position) || corrections >= MOST_CORRECTIONS)
      return { position, word, keys: [stem(word)], corrected: false };
    const read = readWord(word, position, position === spoken.length - 1, index);
    if (read.corrected) corrections += 1;
    return read;
  });
}

/**
 * What phrases can be found among: the words, neighbours joined (`odense huis`), and the parts of compounds that mean nothing
 * here as a whole. In a `short` query stop words tell as well.
 */
export function tokensOf(read: readonly Word[], short: boolean): Token[] {
  const single = read.map(({ word, position, keys }) => ({
    word,
    from: position,
    to: position,
    keys: new Set([...keysOf(word), ...keys].filter((key) => key.startsWith('§') || short || !STOP_WORDS.has(word))),
  }));
  const pairs = read.slice(1).flatMap(({ word, position }, i) => {
    const before = read[i]?.word ?? '';
    const joined = `${before}${word}`;
    return joined.length < 6 ? [] : [{ word: joined, from: position - 1, to: position, keys: new Set([stem(joined)]) }];
  });
  const parts = read.flatMap(({ word, position, keys }) =>
    keys.some((key) => knownWords().has(key))
      ? []
      : compoundParts(word).map((part) => ({ word: part, from: position, to: position, keys: new Set([stem(part)]) })),
  );
  return [...single, ...pairs, ...parts];
}

import type { SearchIndex } from '../catalogue/model.ts';
import { compoundParts } from './compounds.ts';
import { knownWords } from './lexicon.ts';
import { keysOf, type Token } from './phrases.ts';
import { stem } from './stemmer.ts';
import { STOP_WORDS } from './stop-words.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** Looking for the word that was meant is most of the work, so a long text of unknown words gets no more than these. */
const MOST_LOOKED_UP = 8;

/** A word of the query. */
export interface Word {
  readonly position: number;
  readonly word: string;
  /** Stems to look for: its own, or those of the words it was probably meant for. */
  readonly keys: readonly string[];
  readonly corrected: boolean;
}

const vocabularies = new WeakMap<ReadonlySet<string>, Vocabulary>();

/** All that this product and a catalogue know; remembered as long as the index of the catalogue is. */
function vocabularyOf({ words }: SearchIndex): Vocabulary {
  const vocabulary = vocabularies.get(words) ?? makeVocabulary([...knownWords(), ...words]);
  vocabularies.set(words, vocabulary);
  return vocabulary;
}

function isUnknown(word: string, index: SearchIndex): boolean {
  const own = stem(word);
  if (index.words.has(own) || knownWords().has(own)) return false;
  return word.length >= 4 && !STOP_WORDS.has(word) && compoundParts(word).length === 0;
}

/** The known words that an unknown one stands for; the `last` one may be half typed. */
function meantBy(word: string, last: boolean, index: SearchIndex): readonly string[] {
  const vocabulary = vocabularyOf(index);
  const begun = last ? vocabulary.completions(word) : [];
  return begun.length > 0 ? begun : vocabulary.closest(stem(word));
}

/**
 * The words of a query with what to look for: unknown ones are read as the known words nearest to them, and the last one as
 * the beginning of a word. Words at `named` positions name the place and stay as they are.
 */
export function readWords(spoken: readonly string[], named: readonly number[], index: SearchIndex): Word[] {
  let lookedUp = 0;
  return spoken.map((word, position) => {
    const asItIs = { position, word, keys: [stem(word)], corrected: false };
    if (named.includes(position) || lookedUp >= MOST_LOOKED_UP || !isUnknown(word, index)) return asItIs;
    lookedUp += 1;
    const meant = meantBy(word, position === spoken.length - 1, index);
    return meant.length > 0 ? { position, word, keys: [...new Set(meant)], corrected: true } : asItIs;
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

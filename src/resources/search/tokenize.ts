import type { SearchIndex } from '../catalogue/model.ts';
import type { Lexicon } from './lexicon.ts';
import { keysOf, type Token } from './phrases.ts';
import { compoundParts } from './words/compounds.ts';
import { stem } from './words/stemmer.ts';
import { STOP_WORDS } from './words/stop-words.ts';

/** Looking for the word that was meant is most of the work, so a long text of unknown words gets no more than these. */
const MOST_LOOKED_UP = 8;

/** A word of the query. */
export interface Word {
  readonly position: number;
  readonly word: string;
  /** Stems to look for: its own, or those of the words it was probably meant for. */
  readonly keys: readonly string[];
  readonly isCorrected: boolean;
}

/** What words are looked up in: those of the catalogue, and those of this product. */
export interface KnownWords {
  readonly index: SearchIndex;
  readonly lexicon: Lexicon;
}

function isUnknown(word: string, { index, lexicon }: KnownWords): boolean {
  const own = stem(word);
  if (index.words.has(own) || lexicon.knownWords.has(own)) return false;
  return word.length >= 4 && !STOP_WORDS.has(word) && compoundParts(word).length === 0;
}

/** The known words that an unknown one stands for; the last one may be half typed. */
function meantBy(word: string, isLast: boolean, { index, lexicon }: KnownWords): readonly string[] {
  const vocabulary = lexicon.vocabularyWith(index.words);
  const begun = isLast ? vocabulary.completions(word) : [];
  return begun.length > 0 ? begun : vocabulary.closest(stem(word));
}

/**
 * What a word of a phrase stands for: itself, and a known word that sounds the same, for phrases hold misspelled words on purpose.
 * All other real words stay as they are.
 */
function soundingAlike(word: string, { index, lexicon }: KnownWords): readonly string[] {
  const own = stem(word);
  const alike = lexicon.vocabularyWith(index.words).closest(own);
  return [...new Set([own, ...alike.filter((one) => index.words.has(one) || lexicon.knownWords.has(one))])];
}

/**
 * The words of a query with what to look for: unknown ones are read as the known words nearest to them, and the last one as
 * the beginning of a word. Words at `named` positions name the place and stay as they are.
 */
export function tokenize(spoken: readonly string[], named: readonly number[], known: KnownWords): Word[] {
  let lookedUp = 0;
  return spoken.map((word, position) => {
    const asItIs = { position, word, keys: [stem(word)], isCorrected: false };
    if (named.includes(position) || lookedUp >= MOST_LOOKED_UP || !isUnknown(word, known)) return asItIs;
    lookedUp += 1;
    if (known.lexicon.inPhrases(asItIs.keys[0] ?? '')) return { ...asItIs, keys: soundingAlike(word, known) };
    const meant = meantBy(word, position === spoken.length - 1, known);
    return meant.length > 0 ? { position, word, keys: [...new Set(meant)], isCorrected: true } : asItIs;
  });
}

/**
 * What phrases can be found among: the words, neighbours joined (`odense huis`), and the parts of compounds that mean nothing
 * here as a whole. In a short query stop words tell as well.
 */
export function tokensOf(read: readonly Word[], isShort: boolean, { knownWords }: Lexicon): Token[] {
  const single = read.map(({ word, position, keys }) => ({
    word,
    from: position,
    to: position,
    keys: new Set([...keysOf(word), ...keys].filter((key) => key.startsWith('§') || isShort || !STOP_WORDS.has(word))),
  }));
  const pairs = read.slice(1).flatMap(({ word, position }, i) => {
    const before = read[i]?.word ?? '';
    const joined = `${before}${word}`;
    return joined.length < 6 ? [] : [{ word: joined, from: position - 1, to: position, keys: new Set([stem(joined)]) }];
  });
  const parts = read.flatMap(({ word, position, keys }) =>
    keys.some((key) => knownWords.has(key))
      ? []
      : compoundParts(word).map((part) => ({ word: part, from: position, to: position, keys: new Set([stem(part)]) })),
  );
  return [...single, ...pairs, ...parts];
}

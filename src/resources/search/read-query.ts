import type { Audience } from '../codes.ts';
import type { SearchIndex } from '../model.ts';
import type { Place, Region } from '../schema.ts';
import { compoundParts } from './compounds.ts';
import { soundsLikeDistress } from './distress.ts';
import { dutchWords } from './english.ts';
import { type Alternative, KNOWN_WORDS, MEANINGS, type Meaning } from './lexicon.ts';
import { MAX_QUERY_LENGTH, words } from './normalize.ts';
import { findPhrase, keysOf, type Token } from './phrases.ts';
import { placeInQuery } from './place-in-query.ts';
import { closest, completions } from './spelling.ts';
import { stem } from './stem.ts';
import { isWeak, STOP_WORDS } from './stop-words.ts';
import { audiencesOf } from './words-for-people.ts';

/** One thing the person speaks of, with everything to look for because of it. */
export interface Idea {
  /** The person's own words. */
  readonly said: string;
  /** How much it says about what they look for; 1 is a word with a meaning of its own. */
  readonly weight: number;
  /** `word`: their own word; `meaning`: what it means in the lists of this product. */
  readonly kind: 'word' | 'meaning';
  /** The professional's word for it; the person's own for kind `word`. */
  readonly means: string;
  readonly alternatives: readonly Alternative[];
}

/** A query as it was understood. */
export interface Reading {
  readonly ideas: readonly Idea[];
  readonly place: Place | undefined;
  readonly urgent: boolean;
  /** For whom help is sought, when the words say so. */
  readonly audiences: ReadonlySet<Audience>;
  /** Keys of all telling words, corrected, place names included: for names of organisations. */
  readonly nameKeys: readonly (readonly string[])[];
}

const WEAK = 0.15;
const IN_A_MEANING = 0.45;
const IN_A_PHRASE = 0.2;
const MEANING = 1;
const LONGER_PHRASE = 0.25;
const CORRECTED = 0.85;
/** In a query of so few words every word tells, "mee plus" is a name. */
const SHORT = 2;
const MOST_CORRECTIONS = 6;

interface Word {
  readonly position: number;
  readonly word: string;
  /** Stems to look for: its own, or those of the words it was probably meant for. */
  readonly keys: readonly string[];
  readonly corrected: boolean;
}

function readWord(word: string, position: number, last: boolean, index: SearchIndex): Word {
  const own = stem(word);
  const known = (key: string) => index.words.has(key) || KNOWN_WORDS.has(key);
  if (known(own) || word.length < 4 || compoundParts(word).length > 0 || STOP_WORDS.has(word))
    return { position, word, keys: [own], corrected: false };
  const all = [...KNOWN_WORDS, ...index.words];
  const begun = last ? completions(word, all) : [];
  const meant = begun.length > 0 ? begun : closest(own, new Set(all));
  return { position, word, keys: meant.length > 0 ? [...new Set(meant)] : [own], corrected: meant.length > 0 };
}

function tokensOf(read: readonly Word[], short: boolean): Token[] {
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
    keys.some((key) => KNOWN_WORDS.has(key))
      ? []
      : compoundParts(word).map((part) => ({ word: part, from: position, to: position, keys: new Set([stem(part)]) })),
  );
  return [...single, ...pairs, ...parts];
}

interface Heard {
  readonly meaning: Meaning;
  readonly positions: readonly number[];
  readonly length: number;
}

/** The meanings that the query's words lead to; one that is only part of a longer phrase is left out. */
function hearMeanings(tokens: readonly Token[], spoken: readonly string[]): Heard[] {
  const heard = MEANINGS.flatMap((meaning): Heard[] => {
    const found = meaning.phrases.flatMap((phrase) => {
      const positions = findPhrase(phrase, tokens, spoken);
      return positions ? [{ meaning, positions, length: Math.max(phrase.keys.length, phrase.exact ? 2 : 1) }] : [];
    });
    return found.sort((a, b) => b.length - a.length).slice(0, 1);
  });
  const within = (a: Heard, b: Heard) =>
    b.length > 1 && a.length < b.length && a.positions.every((at) => b.positions.includes(at));
  return heard.filter((one) => one.meaning.weight < 1 || !heard.some((other) => within(one, other)));
}

/** Meanings that the same words lead to share what these words say, so that saying one thing twice does not count twice. */
function shareOf(one: Heard, heard: readonly Heard[]): number {
  const telling = heard.filter(({ meaning }) => meaning.weight === 1);
  if (one.meaning.weight < 1) return 1;
  const shares = one.positions.map((at) => 1 / telling.filter(({ positions }) => positions.includes(at)).length);
  return Math.max(...shares);
}

function meaningIdea(one: Heard, heard: readonly Heard[], typed: readonly string[]): Idea {
  const { meaning, positions, length } = one;
  return {
    said: typed.slice(Math.min(...positions), Math.max(...positions) + 1).join(' '),
    means: meaning.professional,
    weight: meaning.weight * shareOf(one, heard) * (MEANING + LONGER_PHRASE * (Math.min(length, 3) - 1)),
    kind: 'meaning',
    alternatives: meaning.alternatives,
  };
}

function wordAlternatives(word: Word, next: Word | undefined): Alternative[] {
  const parts = compoundParts(word.word).map(stem);
  const term = word.word;
  return [
    ...word.keys.map((key) => ({ keys: [key], weight: word.corrected ? CORRECTED : 1, term })),
    ...(next ? [{ keys: [stem(`${word.word}${next.word}`)], weight: 1, term: `${term}${next.word}` }] : []),
    ...(parts.length > 1 ? [{ keys: parts, weight: 0.8, term }] : []),
    ...parts.map((key) => ({ keys: [key], weight: isWeak(key) ? 0.1 : 0.3, term })),
  ];
}

function wordIdeas(read: readonly Word[], heard: readonly Heard[], region: Region, short: boolean): Idea[] {
  const ofRegion = new Set(words(region.name));
  const phrases = new Set(heard.filter(({ length }) => length > 1).flatMap(({ positions }) => positions));
  const single = new Set(heard.flatMap(({ meaning, positions }) => (meaning.weight < 1 ? [] : positions)));
  const context = new Set(heard.flatMap(({ positions }) => positions));
  return read.flatMap((word, i): Idea[] => {
    if (STOP_WORDS.has(word.word) && !short) return [];
    const weak = isWeak(word.word) || ofRegion.has(word.word) || word.keys.some((key) => ofRegion.has(key));
    const strong = phrases.has(word.position)
      ? IN_A_PHRASE
      : single.has(word.position)
        ? IN_A_MEANING
        : context.has(word.position)
          ? WEAK
          : 1;
    const next = read[i + 1]?.position === word.position + 1 ? read[i + 1] : undefined;
    return [
      {
        said: word.word,
        means: word.word,
        weight: weak ? WEAK : strong,
        kind: 'word',
        alternatives: wordAlternatives(word, next),
      },
    ];
  });
}

/** Understands a query: any text, of which {@link MAX_QUERY_LENGTH} characters are looked at. Never throws. */
export function readQuery(text: string, region: Region, index: SearchIndex): Reading {
  const typed = words(text.slice(0, MAX_QUERY_LENGTH));
  const spoken = dutchWords(typed);
  const ordinary = (word: string) => KNOWN_WORDS.has(stem(word));
  const where = placeInQuery(spoken, region.places, ordinary);
  let corrections = 0;
  const read = spoken.map((word, position): Word => {
    const plain = { position, word, keys: [stem(word)], corrected: false };
    if (where?.positions.includes(position) || corrections >= MOST_CORRECTIONS) return plain;
    const result = readWord(word, position, position === spoken.length - 1, index);
    if (result.corrected) corrections += 1;
    return result;
  });
  const telling = read.filter(({ position }) => !where?.positions.includes(position));
  const short = spoken.length <= SHORT;
  const tokens = tokensOf(telling, short);
  const heard = hearMeanings(tokens, spoken);
  return {
    ideas: [...heard.map((one) => meaningIdea(one, heard, typed)), ...wordIdeas(telling, heard, region, short)],
    place: where?.place,
    audiences: audiencesOf(spoken),
    urgent: soundsLikeDistress(tokens, spoken),
    nameKeys: read.filter(({ word }) => short || !STOP_WORDS.has(word)).map(({ keys }) => keys),
  };
}

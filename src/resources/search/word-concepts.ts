import type { Concept } from './concept.ts';
import type { MeaningMatch } from './match-meanings.ts';
import type { Alternative } from './meanings.ts';
import type { Word } from './tokenize.ts';
import { compoundParts } from './words/compounds.ts';
import { stem } from './words/stemmer.ts';
import { isWeak } from './words/stop-words.ts';

/** Weights of a word that says little, of one with a known meaning, and of one in a phrase: the meaning says the rest. */
const WEAK = 0.15;
const IN_A_MEANING = 0.45;
const IN_A_PHRASE = 0.2;
/** Weights of ways to find it: as the word it was probably meant for, by all parts of a compound, by one of them. */
const CORRECTED = 0.85;
const ALL_PARTS = 0.8;
const ONE_PART = 0.3;
const WEAK_PART = 0.1;

function makeAlternatives(word: Word, next: Word | undefined): Alternative[] {
  const parts = compoundParts(word.word).map(stem);
  const term = word.word;
  return [
    ...word.keys.map((key) => ({ keys: [key], weight: word.isCorrected ? CORRECTED : 1, term })),
    ...(next ? [{ keys: [stem(`${word.word}${next.word}`)], weight: 1, term: `${term}${next.word}` }] : []),
    ...(parts.length > 1 ? [{ keys: parts, weight: ALL_PARTS, term }] : []),
    ...parts.map((key) => ({ keys: [key], weight: isWeak(key) ? WEAK_PART : ONE_PART, term })),
  ];
}

/** Words that are remembered: while someone types, only the last one changes, and the same ways find the same again. */
const REMEMBERED = 64;
const remembered = new Map<string, readonly Alternative[]>();

function wordAlternatives(word: Word, next: Word | undefined): readonly Alternative[] {
  const said = [word.word, next?.word ?? '', word.isCorrected, ...word.keys].join(' ');
  const before = remembered.get(said);
  if (before) return before;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const made = makeAlternatives(word, next);
  remembered.set(said, made);
  return made;
}

function weightOf(word: Word, heard: readonly MeaningMatch[]): number {
  const here = heard.filter(({ positions }) => positions.includes(word.position));
  if (here.some(({ length }) => length > 1)) return IN_A_PHRASE;
  if (here.some(({ meaning }) => meaning.weight === 1)) return IN_A_MEANING;
  return here.length > 0 ? WEAK : 1;
}

/**
 * The person's words as concepts of their own, so that an entry that has the very word comes first. `regionWords` are those of the
 * region's name: they stand everywhere and tell little.
 */
export function wordConcepts(
  asked: readonly Word[],
  heard: readonly MeaningMatch[],
  regionWords: readonly string[],
): Concept[] {
  return asked.map((word, i) => {
    const weak = isWeak(word.word) || [word.word, ...word.keys].some((key) => regionWords.includes(key));
    const next = asked[i + 1]?.position === word.position + 1 ? asked[i + 1] : undefined;
    return {
      surface: word.word,
      canonical: word.word,
      weight: weak ? WEAK : weightOf(word, heard),
      kind: 'word',
      alternatives: wordAlternatives(word, next),
    };
  });
}

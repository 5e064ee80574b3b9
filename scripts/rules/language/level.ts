import { plainerWord } from '../../../src/shared/office-words.ts';
import { LONG_WORD, type Measures, measure } from './measure.ts';

/** The level that every Dutch text keeps to (B1). docs/plain-language.md says where the figures come from. */
export const LEVEL = {
  /** Most words of a sentence. */
  words: 15,
  /** Most passive sentences in a text. */
  passive: 1,
  /** Least Flesch-Douma of a text of at least `enough` words: in fewer, one long word decides. */
  ease: 45,
  enough: 10,
} as const;

/** Most words of a sentence of easy Dutch (`nl-x-simpel`), most of which have 8 or fewer. */
export const EASY_WORDS = 12;

/** The beginning of a text, to find it by. */
const START = 60;
const startOf = (text: string): string => (text.length > START ? `${text.slice(0, START).trimEnd()}…` : text);

const inSentences = ({ sentences }: Measures, most: number): readonly string[] =>
  sentences
    .filter(({ words }) => words > most)
    .map(({ text, words }) => `“${text}” heeft ${words} woorden. Maak er twee zinnen van: ${most} is het meest.`);

const inWords = ({ longWords, officeWords }: Measures): readonly string[] => [
  ...longWords.map(
    (word) =>
      `“${word}” is een lang woord (meer dan ${LONG_WORD} letters). Zeg het met twee woorden, of met een korter woord.`,
  ),
  ...officeWords.map((word) => `“${word}” is een woord van een kantoor. Zeg: “${plainerWord(word)}”.`),
];

function passiveFault({ sentences }: Measures): readonly string[] {
  const passive = sentences.filter((one) => one.passive);
  if (passive.length <= LEVEL.passive) return [];
  return passive
    .slice(LEVEL.passive)
    .map(({ text }) => `“${text}” zegt niet wie het doet, en er is al zo'n zin. Begin met wie het doet.`);
}

function easeFault(text: string, { words, ease }: Measures): readonly string[] {
  if (words < LEVEL.enough || ease >= LEVEL.ease) return [];
  return [
    `“${startOf(text)}” leest zwaar: Flesch-Douma ${Math.round(ease)}, het minste is ${LEVEL.ease}. Neem kortere woorden en maak kortere zinnen.`,
  ];
}

/**
 * What is above the level in a text, each with the sentence or word and what to do, in Dutch; empty when it is plain.
 * @param most how many words a sentence may have
 */
export function faultsIn(text: string, most: number = LEVEL.words): readonly string[] {
  const measures = measure(text);
  return [
    ...inSentences(measures, most),
    ...inWords(measures),
    ...passiveFault(measures),
    ...easeFault(text, measures),
  ];
}

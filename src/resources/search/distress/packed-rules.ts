import { foldLetters } from '../words/fold.ts';
import type { LanguageRules } from './language-ear.ts';

type Texts = string | readonly Texts[] | { readonly [name: string]: Texts };

/**
 * Rules as a file carries them, a fifth smaller after gzip: folded, and letters that take two bytes as signs of one. `letters` are
 * these, in the order of {@link SIGNS}; there are none in Latin script.
 */
export interface PackedRules {
  readonly script: string;
  readonly letters: string;
  readonly rules: Texts;
}

/** Signs that stand for letters: in rules of another script nothing is written with them. */
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789:;<=>?@^_~';

/** The same, each text in it changed. */
function withTexts(texts: Texts, change: (text: string) => string): Texts {
  if (typeof texts === 'string') return change(texts);
  if (Array.isArray(texts)) return texts.map((one: Texts) => withTexts(one, change));
  return Object.fromEntries(Object.entries(texts).map(([name, one]) => [name, withTexts(one, change)]));
}

/** Packs the rules of a language. Throws a RangeError when it has more letters than there are signs. */
export function packRules({ script, ...rules }: LanguageRules): PackedRules {
  const folded = withTexts(rules as Texts, foldLetters);
  const wide = new Set(script === 'Latin' ? '' : JSON.stringify(folded).match(/\P{ASCII}/gu));
  const letters = [...wide].sort().join('');
  if (letters.length > SIGNS.length) throw new RangeError(`${script} has ${letters.length} letters`);
  const pack = (text: string) => text.replace(/\P{ASCII}/gu, (letter) => SIGNS[letters.indexOf(letter)] ?? letter);
  return { script, letters, rules: withTexts(folded, pack) };
}

/** The rules again, folded. */
export function unpackRules({ script, letters, rules }: PackedRules): LanguageRules {
  const unpack = (text: string) => text.replace(/[a-z0-9:;<=>?@^_~]/g, (sign) => letters[SIGNS.indexOf(sign)] ?? sign);
  return { script, ...(withTexts(rules, unpack) as unknown as Omit<LanguageRules, 'script'>) };
}

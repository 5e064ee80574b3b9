import type { RuleWords } from './rule-words.ts';

interface Step {
  readonly any: readonly string[];
  /** Other words may stand before it. */
  readonly hasGapBefore: boolean;
}

/** A rule made ready. */
export interface WordRule {
  readonly steps: readonly Step[];
  /** The class of what may follow; anything when undefined. */
  readonly before: 'SENTENCE' | 'THOUGHT' | undefined;
  /** It reaches to the end of its clause. */
  readonly isToEnd: boolean;
  /** It only stands where a clause begins. */
  readonly isAtStart: boolean;
}

/** A gap as files carry it: no word of a rule holds this sign. */
export const GAP = '_';

/**
 * Makes a rule ready: words in order, `a/b` for either, ` .. ` (or `_`) for a gap, `<` before it when it stands where a clause begins,
 * ` ...` after it when it reaches to the end of its clause, `!` or `.` when only a new sentence or also an addition may follow.
 * Throws for what is written otherwise.
 */
export function readRule(text: string, known: RuleWords): WordRule {
  const [, start, middle = '', end] = /^(<?)(.*?)( \.\.\.|!|\.)?$/.exec(text) ?? [];
  const parts = middle.replaceAll(GAP, ' .. ').split(' ');
  const steps: Step[] = [];
  for (const [i, part] of parts.entries()) {
    if (part === '..') continue;
    const any = part.split('/');
    if (any.some((word) => !/^([a-z0-9]+[*~]?|[A-Z]+)$/.test(word)))
      throw new Error(`The rule “${text}” holds “${part}”, which is no word, class or gap.`);
    steps.push({ any: any.map((word) => known.keyOf(word)), hasGapBefore: parts[i - 1] === '..' });
  }
  if (steps.length === 0 || parts[0] === '..' || parts.at(-1) === '..')
    throw new Error(`The rule “${text}” does not begin and end with a word.`);
  const before = end === '!' ? 'SENTENCE' : end === '.' ? 'THOUGHT' : undefined;
  return { steps, before, isToEnd: end === ' ...', isAtStart: start === '<' };
}

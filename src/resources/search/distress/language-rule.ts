import type { Distress } from './detect-distress.ts';
import type { WordPattern } from './word-patterns.ts';

/** Words from the first of a rule within which all that stands beside it is looked for: about a clause. */
const NEAR = 8;

export interface Step {
  readonly pattern: WordPattern;
  /** Other words that may stand before it. */
  readonly gap: number;
}

export interface Rule {
  /** Steps in order; when there are more lists, all of them near each other, in any order. */
  readonly parts: readonly (readonly Step[])[];
  readonly isCertain: boolean;
  /** None for a rule of what is no distress. */
  readonly distress: Distress | undefined;
}

/** Where a rule was found: the positions of its first word and its last. */
export interface Found {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

/** A word as what it may be. */
export type Heard = ReadonlySet<WordPattern>;

/** The position of the last word when the steps are found from `at` on; -1 when they are not. */
function endOf(steps: readonly Step[], at: number, sentence: readonly Heard[]): number {
  const [wanted, ...others] = steps;
  if (!wanted) return at - 1;
  for (let here = at; here <= at + wanted.gap && here < sentence.length; here += 1) {
    if (!sentence[here]?.has(wanted.pattern)) continue;
    const last = endOf(others, here + 1, sentence);
    if (last >= 0) return last;
  }
  return -1;
}

/** Where a rule is found that begins at `from`, if it is. */
export function findFrom(rule: Rule, from: number, sentence: readonly Heard[]): Found | undefined {
  const [first = [], ...others] = rule.parts;
  let [start, to] = [from, endOf(first, from, sentence)];
  if (to < 0) return undefined;
  for (const steps of others) {
    const places = sentence
      .map((_, at) => ({ at, end: Math.abs(at - from) > NEAR ? -1 : endOf(steps, at, sentence) }))
      .filter(({ at, end }) => end >= 0 && at !== from)
      .sort((a, b) => Math.abs(a.at - from) - Math.abs(b.at - from));
    const [nearest] = places;
    if (!nearest) return undefined;
    [start, to] = [Math.min(start, nearest.at), Math.max(to, nearest.end)];
  }
  return { rule, from: start, to };
}

export const overlap = (a: Found, b: Found): boolean => a.from <= b.to && b.from <= a.to;
